#!/usr/bin/env bash
# Chromium and Firefox for the tests and for `make run`, and openssl, which makes the test pages' certificate.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/debian.sh

present() { { tools/find-browser chromium && tools/find-browser firefox && have openssl; } >/dev/null; }

on_ubuntu() { grep -qs '^ID=ubuntu$' /etc/os-release; }

install() {
  local sentence="Chromium, Firefox and openssl are needed here: install them (on Debian: apt-get install chromium firefox-esr openssl), or name the browsers' programs in CHROMIUM and FIREFOX, and run this again."
  on_ubuntu && fail "Chromium or Chrome, Firefox and openssl are needed here, and Ubuntu's own browsers are snaps, which may not see the tests' files: install Chrome from https://www.google.com/chrome, Firefox as https://support.mozilla.org/kb/install-firefox-linux says (the .deb) and openssl by apt-get, or name the browsers' programs in CHROMIUM and FIREFOX, and run this again."
  may_install_packages || fail "$sentence"
  say "Installing Chromium and Firefox (about a minute)."
  install_packages chromium firefox-esr openssl || fail "$sentence"
}

provide
