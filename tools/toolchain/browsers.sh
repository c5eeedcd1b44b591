#!/usr/bin/env bash
# Chromium and Firefox for the tests and for `make run`.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/debian.sh

present() { { tools/find-browser chromium && tools/find-browser firefox; } >/dev/null; }

install() {
  local sentence="Chromium and Firefox are both needed here: install them (on Debian: apt-get install chromium firefox-esr), or name them in CHROMIUM and FIREFOX, and run this again."
  may_install_packages || fail "$sentence"
  say "Installing Chromium and Firefox (about a minute)."
  install_packages chromium firefox-esr || fail "$sentence"
}

provide
