#!/usr/bin/env bash
# Installs the tools that the tests with a real spreadsheet and a real browser need, on Debian. Does nothing where they are.
set -u

missing=()

root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install() {
  DEBIAN_FRONTEND=noninteractive root apt-get install -y --no-install-recommends "$@" >/dev/null
}

has_office() {
  command -v soffice >/dev/null && [ "$(soffice --version 2>/dev/null | grep -oE '[0-9]+' | head -1)" -ge 25 ]
}

has_cjk_font() {
  command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]
}

# As wide as Calibri, in which Excel measures columns: without it texts look cut off that are not.
has_carlito() {
  command -v fc-list >/dev/null && [ -n "$(fc-list Carlito family)" ]
}

update() {
  root apt-get update >/dev/null
}

# Debian 12 has LibreOffice 7.4, too old to judge; 25.2 is among its backports. Their source is the machine's own, with
# another suite.
install_office() {
  local sources=/etc/apt/sources.list.d
  [ -f "$sources/debian.sources" ] || return 1
  awk 'NF == 0 { exit } /^Suites:/ { print "Suites: bookworm-backports"; next } { print }' "$sources/debian.sources" |
    root tee "$sources/backports.sources" >/dev/null
  update && install -t bookworm-backports libreoffice-calc-nogui
}

# need NAME HAS INSTALL…: installs where HAS fails, and remembers what still is not there.
need() {
  local name=$1 has=$2
  shift 2
  $has && return
  echo "Installing $name"
  "$@"
  hash -r
  $has || missing+=("$name")
}

has_chromium() { command -v chromium >/dev/null; }
has_pdf() { command -v pdftoppm >/dev/null; }

if ! command -v apt-get >/dev/null; then
  install() { return 1; }
  update() { return 1; }
fi
if ! has_chromium || ! has_pdf || ! has_cjk_font || ! has_carlito; then update; fi

need "Chromium" has_chromium install chromium
need "Chinese fonts" has_cjk_font install fontconfig fonts-noto-cjk
need "Carlito" has_carlito install fontconfig fonts-crosextra-carlito
need "pdftoppm" has_pdf install poppler-utils
need "LibreOffice 25.2" has_office install_office

if [ ${#missing[@]} -gt 0 ]; then
  printf 'Could not install: %s\n' "${missing[@]}"
  exit 1
fi
echo "Tools are ready"
