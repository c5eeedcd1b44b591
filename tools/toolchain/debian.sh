# System packages are installed only as root on Debian or Ubuntu, and never at the price of one that is there.

may_install_packages() { [ "$(id -u)" = 0 ] && have apt-get; }

install_packages() {
  local patience=(-o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
  DEBIAN_FRONTEND=noninteractive quietly apt-get -q "${patience[@]}" update &&
    DEBIAN_FRONTEND=noninteractive quietly apt-get -q "${patience[@]}" install -y --no-install-recommends --no-remove "$@"
}
