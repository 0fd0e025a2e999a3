#!/bin/sh
# Usage: setup.sh [--check] build|test
# Installs the system packages that building (and testing) needs and that are not there. With --check, or
# when it may not install, it prints the command to run and ends with status 2.
set -u

check=false
if [ "${1:-}" = --check ]; then
    check=true
    shift
fi
purpose=${1:-build}

can_run() { command -v "$1" >/dev/null 2>&1; }
can_link() { can_run pkg-config && pkg-config --exists "$1"; }
can_include() { echo "#include <$1>" | cc -E - >/dev/null 2>&1; }
# A release tarball comes with the grammars.
can_fetch() { cmp -s "${0%/*}/package-lock.json" "${0%/*}/node_modules/fetched.json" || can_run npm; }
can_import() {
    "${PANDAS_PYTHON:-/usr/bin/python3}" -c "import importlib.util as u; exit(not u.find_spec('$1'))" 2>/dev/null
}

# What for, how it is noticed, what it is called by apt, dnf, brew and apk ("-": not there).
needs() {
    cat <<'TABLE'
build|can_run cc            |gcc libc6-dev       |gcc               |gcc       |gcc musl-dev
build|can_run pkg-config    |pkg-config          |pkgconf-pkg-config|pkgconf   |pkgconf
build|can_link libcjson     |libcjson-dev        |cjson-devel       |cjson     |cjson-dev
build|can_link libpcre2-8   |libpcre2-dev        |pcre2-devel       |pcre2     |pcre2-dev
build|can_link zlib         |zlib1g-dev          |zlib-devel        |zlib      |zlib-dev
build|can_link libxxhash    |libxxhash-dev       |xxhash-devel      |xxhash    |xxhash-dev
build|can_include csv.h     |libcsv-dev          |libcsv-devel      |libcsv    |libcsv-dev
build|can_fetch             |npm ca-certificates |npm               |node      |npm
test |can_link cmocka       |libcmocka-dev       |libcmocka-devel   |cmocka    |cmocka-dev
test |can_run python3       |python3             |python3           |python    |python3
test |can_import pandas     |python3-pandas      |python3-pandas    |-         |py3-pandas
TABLE
}

manager=none column=3
for candidate in apt-get dnf brew apk; do
    if can_run "$candidate"; then
        manager=$candidate
        break
    fi
    column=$((column + 1))
done
[ "$manager" != none ] || column=3

# Prints the packages that are missing, on one line.
missing() {
    needs | while IFS= read -r row; do
        case $purpose:$row in build:test*) continue ;; esac
        probe=$(echo "$row" | cut -d'|' -f2)
        $probe || echo "$row" | cut -d'|' -f"$column"
    done | xargs
}

packages=$(missing)
[ -n "$packages" ] || exit 0

as_root=
[ "$manager" = brew ] || [ "$(id -u)" -eq 0 ] || as_root="sudo "

case $manager in
apt-get) prepare="${as_root}apt-get update" install="${as_root}apt-get install -y --no-install-recommends" ;;
dnf) prepare=true install="${as_root}dnf install -y" ;;
brew) prepare=true install="brew install" ;;
apk) prepare=true install="${as_root}apk add" ;;
none) prepare=true install= ;;
esac

give_up() {
    {
        case " $packages " in
        *" - "*) echo "wranglint's tests need pandas: pip install pandas, then PANDAS_PYTHON=python make test" ;;
        esac
        packages=$(echo " $packages " | sed 's/ - / /' | xargs)
        if [ -z "$install" ]; then
            echo "wranglint needs these packages (Debian's names): $packages"
        elif [ -n "$packages" ]; then
            echo "wranglint needs packages that are not installed. Run:"
            [ "$prepare" = true ] || install="$prepare && $install"
            echo "    $install $packages"
        fi
    } >&2
    exit 2
}

case " $packages " in *" - "*) give_up ;; esac
[ "$check" = false ] || give_up
[ -n "$install" ] || give_up
[ -z "$as_root" ] || sudo -n true 2>/dev/null || give_up

echo "installing: $packages"
export DEBIAN_FRONTEND=noninteractive
# Without a fresh list the installation may still succeed, so only that one decides.
$prepare >/dev/null || true
# shellcheck disable=SC2086 # a command and a list of words
$install $packages >/dev/null || give_up
packages=$(missing)
[ -z "$packages" ] || give_up
