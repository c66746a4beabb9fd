"""The commands of `pimhs`, by what they are for."""
