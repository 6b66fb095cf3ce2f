//! What a configuration of nginx hands on, to whom, and with which settings.

use crate::lint::{Context, Place};
use crate::listeners::Address;
use crate::syntax::nginx::{Directive, File, Word};

/// What nginx speaks to the server behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// `uwsgi_pass`
    Uwsgi,
    /// `uwsgi_pass suwsgi://…`
    Suwsgi,
    /// `proxy_pass http://…`
    Http,
    /// `proxy_pass https://…`
    Https,
    /// `fastcgi_pass`
    Fastcgi,
    /// `scgi_pass`
    Scgi,
}

impl Protocol {
    /// The name of the protocol.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uwsgi => "uwsgi",
            Self::Suwsgi => "uwsgi over TLS",
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
            Self::Fastcgi => "FastCGI",
            Self::Scgi => "SCGI",
        }
    }

    /// What the names of its directives begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Uwsgi | Self::Suwsgi => "uwsgi",
            Self::Http | Self::Https => "proxy",
            Self::Fastcgi => "fastcgi",
            Self::Scgi => "scgi",
        }
    }
}

/// An address that nginx connects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The address; paths of sockets in one spelling.
    pub address: Address,
    /// As it is written.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// A directive that hands requests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    /// The file, by number.
    pub file: usize,
    /// The directive, by number.
    pub directive: usize,
    /// What it speaks.
    pub protocol: Protocol,
    /// To whom, as far as that is known.
    pub endpoints: Vec<Endpoint>,
    /// Every address is known.
    pub is_whole: bool,
}

/// What a setting is for a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held<'a> {
    /// Set in the file.
    Set(&'a Directive),
    /// Not set in the file; what includes it may set it.
    Fresh,
    /// Perhaps set by a file that is included.
    Unknown,
}

/// The text of a word; none where a variable or a template stands in it.
pub(super) fn plain(word: &Word) -> Option<&str> {
    let text = std::str::from_utf8(&word.text).ok()?;
    (!text.contains('$') && !text.contains("{{") && !text.contains("<%") && !text.contains('@'))
        .then_some(text)
}

/// Everything that the files hand on.
pub(super) fn passes(cx: &Context<'_>) -> Vec<Pass> {
    let mut found = Vec::new();
    for (file, content) in cx.sites() {
        for (number, directive) in content.directives.iter().enumerate() {
            let Some((protocol, target)) = target(directive) else { continue };
            let mut pass = Pass { file, directive: number, protocol, endpoints: Vec::new(), is_whole: true };
            let text = plain(&directive.arguments()[0]);
            match text.and(target) {
                Some(target) => resolve(cx, target, &mut pass),
                None => pass.is_whole = false,
            }
            found.push(pass);
        }
    }
    found
}

/// What a directive hands requests to: the scheme, and the address with a path behind it.
fn target(directive: &Directive) -> Option<(Protocol, Option<(&Word, &str)>)> {
    let [word] = directive.arguments() else { return None };
    if directive.is_block {
        return None;
    }
    let text = plain(word).unwrap_or_default();
    let lower = text.to_ascii_lowercase();
    let after = |scheme: &str| lower.starts_with(scheme).then(|| &text[scheme.len()..]);
    let (protocol, rest) = match directive.name() {
        b"uwsgi_pass" => match (after("suwsgi://"), after("uwsgi://")) {
            (Some(rest), _) => (Protocol::Suwsgi, rest),
            (None, rest) => (Protocol::Uwsgi, rest.unwrap_or(text)),
        },
        b"fastcgi_pass" => (Protocol::Fastcgi, text),
        b"scgi_pass" => (Protocol::Scgi, after("scgi://").unwrap_or(text)),
        b"proxy_pass" => match (after("https://"), after("http://")) {
            (Some(rest), _) => (Protocol::Https, rest),
            (None, Some(rest)) => (Protocol::Http, rest),
            (None, None) => return Some((Protocol::Http, None)),
        },
        _ => return None,
    };
    Some((protocol, Some((word, rest))))
}

/// The addresses behind a target: its own, or those of the upstream that it names.
fn resolve(cx: &Context<'_>, (word, rest): (&Word, &str), pass: &mut Pass) {
    let is_proxy = matches!(pass.protocol, Protocol::Http | Protocol::Https);
    let authority = if is_proxy && !rest.starts_with("unix:") {
        rest.split(['/', '?']).next().unwrap_or_default()
    } else {
        rest
    };
    for (file, content) in cx.sites() {
        let named = content.directives.iter().position(|one| {
            one.name() == b"upstream"
                && one.is_block
                && one.arguments().first().is_some_and(|word| word.text == authority.as_bytes())
        });
        let Some(upstream) = named else { continue };
        let servers = content.directives.iter().filter(|one| one.parent == Some(upstream));
        for one in servers {
            match (one.name(), one.arguments().first()) {
                (b"server", Some(word)) => add(cx, file, word, plain(word), is_proxy, pass),
                (b"include", _) => pass.is_whole = false,
                _ => {}
            }
        }
        return;
    }
    // `http://unix:/path:/uri`
    let path = rest.strip_prefix("unix:").filter(|_| is_proxy);
    let socket = path.map(|path| format!("unix:{}", path.split(':').next().unwrap_or_default()));
    add(cx, pass.file, word, Some(socket.as_deref().unwrap_or(authority)), is_proxy, pass);
}

fn add(cx: &Context<'_>, file: usize, word: &Word, text: Option<&str>, is_proxy: bool, pass: &mut Pass) {
    let default = match (is_proxy, pass.protocol) {
        (true, Protocol::Https) => Some(443),
        (true, _) => Some(80),
        _ => None,
    };
    let address = text.and_then(|text| address(text, default).map(|address| (text, address)));
    match address {
        Some((text, address)) => {
            let place = cx.place_beside(file, word.span);
            pass.endpoints.push(Endpoint { address, text: text.to_owned(), place });
        }
        None => pass.is_whole = false,
    }
}

/// `unix:/path` or `host:port`; none for a name that stands for anything.
fn address(text: &str, default: Option<u16>) -> Option<Address> {
    if let Some(path) = text.strip_prefix("unix:") {
        return path.starts_with('/').then(|| Address::Unix(one_spelling(path.as_bytes())));
    }
    let has_port = text.rsplit_once(':').is_some_and(|(host, port)| {
        !port.is_empty()
            && port.bytes().all(|byte| byte.is_ascii_digit())
            && (!host.contains(':') || host.ends_with(']'))
    });
    match default {
        _ if has_port => Address::parse(text.as_bytes()),
        Some(port) => Address::parse(format!("{text}:{port}").as_bytes()),
        None => None,
    }
}

/// A path without repeated slashes; `/var/run` is `/run` on every system with systemd.
pub(super) fn one_spelling(path: &[u8]) -> Vec<u8> {
    let path = crate::listeners::plain_path(path);
    path.strip_prefix(b"/var/run/").map_or_else(|| path.clone(), |rest| [b"/run/", rest].concat())
}

impl Pass {
    /// The directive itself.
    pub fn of<'a>(&self, cx: &Context<'a>) -> Option<&'a Directive> {
        self.content(cx)?.directives.get(self.directive)
    }

    fn content<'a>(&self, cx: &Context<'a>) -> Option<&'a File> {
        cx.sites().find(|(number, _)| *number == self.file).map(|(_, content)| content)
    }

    /// The blocks around it, from the inside out.
    pub fn blocks(&self, cx: &Context<'_>) -> Vec<usize> {
        let Some(content) = self.content(cx) else { return Vec::new() };
        let mut blocks = Vec::new();
        let mut at = self.of(cx).and_then(|directive| directive.parent);
        while let Some(block) = at {
            blocks.push(block);
            at = content.directives[block].parent;
        }
        blocks
    }

    /// What a setting is for it: that of the innermost block that has one.
    pub fn held<'a>(&self, cx: &Context<'a>, name: &str) -> Held<'a> {
        let Some(content) = self.content(cx) else { return Held::Unknown };
        let parents = self.blocks(cx).into_iter().map(Some).chain([None]);
        for parent in parents {
            let here = || content.directives.iter().filter(|one| one.parent == parent);
            if let Some(set) = here().rfind(|one| one.name() == name.as_bytes()) {
                return Held::Set(set);
            }
            let is_http = parent.is_none_or(|block| content.directives[block].name() == b"http");
            if !is_http && here().any(|one| one.name() == b"include" && !is_harmless(one)) {
                return Held::Unknown;
            }
        }
        Held::Fresh
    }

    /// Whether it stands in a location that only other locations lead to.
    pub fn is_in_named_location(&self, cx: &Context<'_>) -> bool {
        let Some(content) = self.content(cx) else { return false };
        let is_named = |block: &usize| {
            let one = &content.directives[*block];
            one.name() == b"location"
                && one.arguments().first().is_some_and(|word| word.text.starts_with(b"@"))
        };
        self.blocks(cx).iter().any(is_named)
    }

    /// The server block around it; none in a file of locations.
    pub fn server(&self, cx: &Context<'_>) -> Option<usize> {
        let content = self.content(cx)?;
        self.blocks(cx).into_iter().find(|block| content.directives[*block].name() == b"server")
    }
}

/// Files of parameters set no limits and no times.
fn is_harmless(include: &Directive) -> bool {
    let path = include.arguments().first().map_or(&b""[..], |word| &word.text);
    let name = path.rsplit(|&byte| byte == b'/').next().unwrap_or(path);
    name.ends_with(b"_params") || matches!(name, b"fastcgi.conf" | b"mime.types")
}

/// A size of nginx in bytes (`src/core/ngx_parse.c:ngx_parse_offset`).
pub fn octets(word: &Word) -> Option<u64> {
    let text = plain(word)?;
    let (number, unit) = text.split_at(text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len());
    let factor = match unit {
        "" => 1,
        "k" | "K" => 1 << 10,
        "m" | "M" => 1 << 20,
        "g" | "G" => 1 << 30,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}

/// A time of nginx in milliseconds (`src/core/ngx_parse.c:ngx_parse_time`); a bare number counts seconds.
pub fn milliseconds(word: &Word) -> Option<u64> {
    milliseconds_of(plain(word)?)
}

/// A time of nginx, or of systemd as far as both write it alike, in milliseconds.
pub fn milliseconds_of(text: &str) -> Option<u64> {
    const UNITS: [(&str, u64); 8] = [
        ("ms", 1),
        ("s", 1000),
        ("m", 60_000),
        ("h", 3_600_000),
        ("d", 86_400_000),
        ("w", 604_800_000),
        ("M", 2_592_000_000),
        ("y", 31_536_000_000),
    ];
    let mut rest = text.trim();
    let mut total: u64 = 0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = rest[..digits].parse::<u64>().ok()?;
        rest = &rest[digits..];
        let unit = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let factor = match &rest[..unit] {
            "" => 1000,
            name => UNITS.iter().find(|(unit, _)| *unit == name)?.1,
        };
        total = total.checked_add(number.checked_mul(factor)?)?;
        rest = rest[unit..].trim_start();
    }
    Some(total)
}
