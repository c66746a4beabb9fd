#!/bin/sh
# Install the programs the tests and benchmarks use, where this is Debian and we may; say which are missing otherwise. The tests that need
# a missing program are skipped and say so.
set -u
missing=""
need() { # COMMAND PACKAGE...
    command=$1
    shift
    PATH=$PATH:/usr/sbin command -v "$command" >/dev/null 2>&1 || missing="$missing $*"
}
need dovecot dovecot-core dovecot-imapd
need chromium chromium
need soffice libreoffice-writer-nogui fonts-liberation
need tesseract tesseract-ocr tesseract-ocr-eng
need pdftotext poppler-utils
need psql postgresql
need clamd clamav-daemon
need mbsync isync
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing from Debian:$missing"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1
fi
for package in $missing; do
    dpkg -s "$package" >/dev/null 2>&1 || echo "Not installed: $package. The tests that need it are skipped. (apt-get install $package)"
done
exit 0
