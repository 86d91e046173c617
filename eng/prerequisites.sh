# Sourced by ./run and ./test: finds the tools a job needs, installs what is missing from the system's packages, and says so.
# The caller names commands; this file knows which package brings each one.

apt_package() {
    case $1 in
        initdb) echo postgresql ;;
        rabbitmq-server) echo rabbitmq-server ;;
        pdftotext) echo poppler-utils ;;
        tesseract) echo tesseract-ocr ;;
        bwrap) echo bubblewrap ;;
        npm) echo nodejs npm ;;
        setsid | setpriv) echo util-linux ;;
        *) echo "$1" ;;
    esac
}

brew_package() {
    case $1 in
        initdb) echo postgresql@17 ;;
        rabbitmq-server) echo rabbitmq ;;
        pdftotext) echo poppler ;;
        npm) echo node ;;
        chromium) echo --cask chromium ;;
        *) echo "$1" ;;
    esac
}

# Debian keeps the server programs of PostgreSQL and RabbitMQ out of the path on purpose.
has_tool() {
    case $1 in
        initdb) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || compgen -G '/opt/homebrew/opt/postgresql*/bin/initdb' >/dev/null ;;
        rabbitmq-server) [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || [ -x /opt/homebrew/sbin/rabbitmq-server ] ;;
        chromium) command -v chromium-browser || command -v google-chrome || [ -d '/Applications/Chromium.app' ] ;;
        setsid | setpriv | bwrap) [ "$(uname)" = Darwin ] ;;
        *) false ;; # without this an unlisted name would count as found
    esac >/dev/null 2>&1 && return
    command -v "$1" >/dev/null 2>&1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

require_sdk() {
    local wanted
    wanted=$(sed -n 's/.*"version": "\([0-9]*\).*/\1/p' global.json)
    if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --version >/dev/null 2>&1; then
        echo "The .NET SDK $wanted is missing. Install it with one of:" >&2
        echo "  curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel $wanted.0   (then add ~/.dotnet to PATH)" >&2
        echo "  sudo apt-get install dotnet-sdk-$wanted.0    or    brew install dotnet-sdk" >&2
        return 1
    fi
}

require_tools() {
    local missing=() packages=() tool
    for tool in "$@"; do
        has_tool "$tool" || missing+=("$tool")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if command -v apt-get >/dev/null 2>&1; then
        for tool in "${missing[@]}"; do read -ra more <<<"$(apt_package "$tool")"; packages+=("${more[@]}"); done
        if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
            echo "Missing: ${missing[*]}. Ask an administrator to run: apt-get install ${packages[*]}" >&2
            return 1
        fi
        echo "Installing system packages$([ "$(id -u)" = 0 ] || echo ' (sudo)'): ${packages[*]}"
        # A machine that has just started may be updating itself: wait for the lock.
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq -o DPkg::Lock::Timeout=300 >/dev/null 2>&1
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends "${packages[@]}" >/dev/null
    elif command -v brew >/dev/null 2>&1; then
        for tool in "${missing[@]}"; do read -ra more <<<"$(brew_package "$tool")"; packages+=("${more[@]}"); done
        echo "Installing with brew: ${packages[*]}"
        for tool in "${missing[@]}"; do
            # shellcheck disable=SC2046
            brew install -q $(brew_package "$tool")
        done
    fi

    local still=()
    for tool in "${missing[@]}"; do has_tool "$tool" || still+=("$tool"); done
    [ ${#still[@]} -eq 0 ] && return 0
    echo "Missing and not installed: ${still[*]}." >&2
    echo "Install them with this system's package manager (Debian's names: $(for tool in "${still[@]}"; do apt_package "$tool"; done | tr '\n' ' ')) and try again." >&2
    return 1
}

postgres_bin() {
    local found
    found=$( (compgen -G '/usr/lib/postgresql/*/bin/initdb'; compgen -G '/opt/homebrew/opt/postgresql*/bin/initdb') | sort -V | tail -1)
    found=${found:-$(command -v initdb)}
    [ -n "$found" ] && dirname "$found"
}

rabbitmq_server() {
    local candidate
    for candidate in /usr/lib/rabbitmq/bin/rabbitmq-server /opt/homebrew/sbin/rabbitmq-server "$(command -v rabbitmq-server)"; do
        [ -x "$candidate" ] && { echo "$candidate"; return; }
    done
}
