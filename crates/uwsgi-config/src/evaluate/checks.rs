//! Values at which a callback ends the server while it reads its configuration, decided by the value alone.
//!
//! Each check names the C function that it follows. What only the machine can tell is in `Evaluator::ask_host`.

use super::{RefusalKind, c, regexp};
use crate::catalog::{OptId, Setter, Version, registry};

/// The kind of the refusal, and its reason.
pub(super) type Refused = (RefusalKind, String);

fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}

fn comma_fields(text: &[u8]) -> usize {
    memchr::memchr_iter(b',', text).count() + 1
}

/// Why the callback of `option` does not take `text`, if it does not.
pub(super) fn refusal(option: OptId, text: &[u8], target: Version) -> Option<Refused> {
    match option.setter() {
        Setter::SetInt | Setter::SetupGevent | Setter::SetupAsyncio | Setter::SetupTornado => negative(text),
        Setter::ChmodSocket if text == b"1" => None,
        Setter::ChmodSocket | Setter::LogfileChmod => mode(text),
        Setter::AddDynDict | Setter::StaticMap | Setter::AddCgiMaphelper => pair(text, b'=', "KEY=VALUE"),
        Setter::AddRegexpList => pattern(text),
        Setter::AddRegexpDynDict => pair(text, b' ', "REGEXP VALUE").or_else(|| pattern(halves(text).0)),
        Setter::AddRegexpCustomList => pair(text, b' ', "NAME REGEXP").or_else(|| pattern(halves(text).1)),
        Setter::AddRoute => route(option, text, target),
        Setter::AddCron | Setter::AddUniqueCron | Setter::AddCronCurl => cron(text),
        Setter::AddLegionCron | Setter::AddUniqueLegionCron | Setter::AddLegionCronCurl => legion_cron(text),
        Setter::AddCron2 => cron2(text),
        Setter::AddDaemon => daemon(option, text),
        Setter::AddDaemon2 => keys(text, &[&["command", "cmd", "exec"]]),
        Setter::Https2 | Setter::Sslrouter2 => keys(text, &[&["addr"], &["cert", "crt"], &["key"]]),
        Setter::AddSocket | Setter::AddSocketNoDefer | Setter::AddLazySocket | Setter::AddSharedSocket => {
            socket(text)
        }
        Setter::AddSslSocket => {
            tls(text).or_else(|| socket(text.split(|&b| b == b',').next().unwrap_or(text)))
        }
        Setter::Https | Setter::Sslrouter => tls(text),
        Setter::CorerouterCs => code_string(text),
        Setter::AddAddrList => address(text),
        Setter::Scd => pair(text, b':', "DIGEST:DIRECTORY").or_else(|| digest(text)),
        Setter::Sni => sni(text),
        Setter::Resolve => pair(text, b'=', "PLACEHOLDER=NAME"),
        Setter::SetUnshare => namespaces(text),
        Setter::SetCap | Setter::SetEmperorCap => capabilities(text),
        Setter::SetImmediateUid | Setter::SetImmediateGid => immediate_account(text),
        Setter::Legion | Setter::LegionMcast => legion(text),
        Setter::LegionNode | Setter::LegionQuorum | Setter::LegionScroll | Setter::LegionHook => {
            pair(text, b' ', "LEGION VALUE")
        }
        Setter::SafeFd if c::atoi(text) < 0 => {
            Some((RefusalKind::NegativeNumber, "a file descriptor cannot be negative".to_owned()))
        }
        _ => None,
    }
}

/// `core/uwsgi.c:uwsgi_opt_set_int`
fn negative(text: &[u8]) -> Option<Refused> {
    let number = c::atoi(text);
    (number < 0).then(|| {
        (
            RefusalKind::NegativeNumber,
            format!("`{}` is read as {number}, but negative numbers are not allowed", shown(text)),
        )
    })
}

/// `core/uwsgi.c:uwsgi_opt_chmod_socket`, `uwsgi_opt_logfile_chmod`
fn mode(text: &[u8]) -> Option<Refused> {
    let valid = text.len() == 3 && text.iter().all(|digit| (b'0'..=b'7').contains(digit));
    (!valid).then(|| (RefusalKind::InvalidMode, format!("`{}` is not three octal digits", shown(text))))
}

fn pair(text: &[u8], separator: u8, form: &str) -> Option<Refused> {
    let missing = memchr::memchr(separator, text).is_none();
    missing.then(|| (RefusalKind::MissingSeparator, format!("`{}` is not `{form}`", shown(text))))
}

/// Before and after the first blank.
fn halves(text: &[u8]) -> (&[u8], &[u8]) {
    let space = memchr::memchr(b' ', text).unwrap_or(text.len());
    (&text[..space], text.get(space + 1..).unwrap_or_default())
}

/// `core/regexp.c:uwsgi_regexp_build`
fn pattern(text: &[u8]) -> Option<Refused> {
    let why = regexp::broken(text)?;
    Some((RefusalKind::InvalidRegexp, format!("the regular expression `{}` {why}", shown(text))))
}

/// `core/routing.c:uwsgi_opt_add_route`
fn route(option: OptId, text: &[u8], target: Version) -> Option<Refused> {
    let subject = option.variable().trim_start_matches("(void*)").trim_matches('"');
    if subject == "NULL" {
        return None;
    }
    let bad = |why: String| Some((RefusalKind::InvalidRoute, why));
    let command = if subject == "run" {
        text
    } else {
        let Some(space) = memchr::memchr(b' ', text) else {
            return bad(format!("`{}` is not `SUBJECT ACTION:ARGUMENTS`", shown(text)));
        };
        if matches!(subject, "if" | "if-not") {
            let Some(colon) = memchr::memchr(b':', &text[..space]) else {
                return bad(format!("`{}` is not `CONDITION:ARGUMENTS`", shown(&text[..space])));
            };
            let name = shown(&text[..colon]);
            if registry::find(registry::Kind::RouteCondition, &name).is_none() {
                return Some((
                    RefusalKind::UnknownRouteAction,
                    format!("route condition `{name}` does not exist"),
                ));
            }
        }
        &text[space + 1..]
    };
    let Some(colon) = memchr::memchr(b':', command) else {
        return bad(format!("`{}` is not `ACTION:ARGUMENTS`", shown(command)));
    };
    let name = shown(&command[..colon]);
    let known = registry::find(registry::Kind::Router, &name).is_some_and(|entry| entry.since <= target);
    if !known {
        return Some((RefusalKind::UnknownRouteAction, format!("route action `{name}` does not exist")));
    }
    let form = super::routes::unfit_arguments(&name, &command[colon + 1..])?;
    Some((RefusalKind::UnfitRouteArguments, format!("route action `{name}` requires `{form}`")))
}

/// `core/cron.c:uwsgi_cron_add`
fn cron(text: &[u8]) -> Option<Refused> {
    let bad = c::cron_fields(text).is_none();
    bad.then(|| {
        let reason = format!(
            "`{}` does not begin with five numbers (minute hour day month weekday; -1 for any)",
            shown(text)
        );
        (RefusalKind::InvalidCron, reason)
    })
}

fn legion_cron(text: &[u8]) -> Option<Refused> {
    match memchr::memchr(b' ', text) {
        None => {
            Some((RefusalKind::InvalidCron, format!("`{}` does not begin with a legion name", shown(text))))
        }
        Some(space) => cron(&text[space + 1..]),
    }
}

/// `core/cron.c:uwsgi_opt_add_cron2`
fn cron2(text: &[u8]) -> Option<Refused> {
    let bad = memchr::memchr(b' ', text).is_none() && memchr::memchr(b'=', text).is_some();
    bad.then(|| (RefusalKind::InvalidCron, format!("no command follows the keys in `{}`", shown(text))))
}

/// `core/daemons.c:uwsgi_opt_add_daemon`, which goes by the option's name
fn daemon(option: OptId, text: &[u8]) -> Option<Refused> {
    let name = option.name();
    let mut rest = text;
    // The server compares the prefix only as far as the value is long, so short values of legion options are let through.
    if name.starts_with("legion-") && text.len() >= "legion-".len() {
        let Some(space) = memchr::memchr(b' ', rest) else {
            return Some((RefusalKind::InvalidDaemon, format!("`{}` is not `LEGION COMMAND`", shown(text))));
        };
        rest = &rest[space + 1..];
    }
    let smart = name.contains("smart-attach");
    if smart && memchr::memchr(b' ', rest).is_none() {
        return Some((RefusalKind::InvalidDaemon, format!("`{}` is not `PIDFILE COMMAND`", shown(rest))));
    }
    None
}

/// The values of a key-value list (`core/utils.c:uwsgi_kvlist_parse`): items end at a comma, a backslash takes the next byte as it is.
pub fn key_values(text: &[u8]) -> Vec<(Vec<u8>, Option<Vec<u8>>)> {
    let mut items = Vec::new();
    let (mut key, mut value): (Vec<u8>, Option<Vec<u8>>) = (Vec::new(), None);
    let mut escaped = false;
    for &byte in text {
        match byte {
            b'\\' if !escaped => {
                escaped = true;
                continue;
            }
            b',' if !escaped => items.push((std::mem::take(&mut key), value.take())),
            b'=' if !escaped && value.is_none() => value = Some(Vec::new()),
            _ => value.as_mut().unwrap_or(&mut key).push(byte),
        }
        escaped = false;
    }
    if !key.is_empty() || value.is_some() {
        items.push((key, value));
    }
    items
}

fn keys(text: &[u8], needed: &[&[&str]]) -> Option<Refused> {
    let items = key_values(text);
    let given = |names: &[&str]| {
        items
            .iter()
            .any(|(key, value)| value.is_some() && names.iter().any(|name| name.as_bytes() == key.as_slice()))
    };
    let missing = needed.iter().find(|names| !given(names))?;
    Some((RefusalKind::MissingKey, format!("the required key `{}` is missing", missing[0])))
}

/// `core/socket.c:generate_socket_name`
fn socket(text: &[u8]) -> Option<Refused> {
    let empty = text.iter().all(|&byte| c::is_space(byte));
    empty.then(|| (RefusalKind::EmptySocket, "the address is empty".to_owned()))
}

/// `core/uwsgi.c:uwsgi_opt_add_ssl_socket`, `plugins/http/https.c`, `plugins/sslrouter/sslrouter.c`
fn tls(text: &[u8]) -> Option<Refused> {
    let bad = comma_fields(text) < 3;
    bad.then(|| {
        (RefusalKind::InvalidTlsAddress, format!("`{}` is not `ADDRESS,CERTIFICATE,KEY`", shown(text)))
    })
}

/// `plugins/corerouter/corerouter.c:uwsgi_opt_corerouter_cs`
fn code_string(text: &[u8]) -> Option<Refused> {
    let bad = memchr::memchr_iter(b':', text).count() < 2;
    bad.then(|| (RefusalKind::MissingSeparator, format!("`{}` is not `MODIFIER:CODE:FUNCTION`", shown(text))))
}

/// `core/uwsgi.c:uwsgi_opt_add_addr_list`
fn address(text: &[u8]) -> Option<Refused> {
    let valid = std::str::from_utf8(text).is_ok_and(|text| text.parse::<std::net::IpAddr>().is_ok());
    (!valid).then(|| (RefusalKind::InvalidAddress, format!("`{}` is not an IP address", shown(text))))
}

/// What the names of OpenSSL's digests begin with; which of them a library has, only the machine tells.
const DIGESTS: [&[u8]; 13] = [
    b"md",
    b"sha",
    b"ripemd",
    b"rmd",
    b"whirlpool",
    b"blake2",
    b"sm3",
    b"rsa-",
    b"ssl2-",
    b"ssl3-",
    b"id-",
    b"gost",
    b"streebog",
];
/// What the names of its ciphers begin with.
const CIPHERS: [&[u8]; 19] = [
    b"aes",
    b"id-",
    b"aria",
    b"camellia",
    b"cast",
    b"bf",
    b"blowfish",
    b"chacha20",
    b"des",
    b"rc2",
    b"rc4",
    b"rc5",
    b"seed",
    b"sm4",
    b"idea",
    b"gost",
    b"kuznyechik",
    b"magma",
    b"grasshopper",
];

/// OpenSSL looks names up whatever their case.
fn begins_with_one_of(name: &[u8], families: &[&[u8]]) -> bool {
    let name = name.to_ascii_lowercase();
    families.iter().any(|family| name.starts_with(family))
}

/// `core/uwsgi.c:uwsgi_opt_scd`
fn digest(text: &[u8]) -> Option<Refused> {
    let name = text.split(|&b| b == b':').next().unwrap_or(text);
    let known = begins_with_one_of(name, &DIGESTS);
    (!known).then(|| (RefusalKind::UnknownDigest, format!("digest `{}` does not exist", shown(name))))
}

/// `core/ssl.c:uwsgi_opt_sni`
fn sni(text: &[u8]) -> Option<Refused> {
    let space = memchr::memchr(b' ', text);
    let valid = space.is_some_and(|space| memchr::memchr(b',', &text[space..]).is_some());
    (!valid)
        .then(|| (RefusalKind::InvalidTlsAddress, format!("`{}` is not `NAME CERTIFICATE,KEY`", shown(text))))
}

/// `core/utils.c:uwsgi_build_unshare`
fn namespaces(text: &[u8]) -> Option<Refused> {
    let unknown = c::tokens(text, b',')
        .find(|name| registry::find(registry::Kind::Namespace, &shown(name)).is_none())?;
    Some((RefusalKind::UnknownNamespace, format!("namespace `{}` does not exist", shown(unknown))))
}

/// `core/utils.c:uwsgi_build_cap`: unknown names are logged; no name at all ends the server
fn capabilities(text: &[u8]) -> Option<Refused> {
    let known = |name: &[u8]| {
        c::is_a_number(name) || registry::find(registry::Kind::Capability, &shown(name)).is_some()
    };
    let empty = !c::tokens(text, b',').any(known);
    empty.then(|| (RefusalKind::NoCapability, format!("`{}` is not a capability", shown(text))))
}

/// `core/uwsgi.c:uwsgi_opt_set_immediate_uid`: a name has to be that of a user, which `ask_host` looks up
fn immediate_account(text: &[u8]) -> Option<Refused> {
    let root = matches!(text, b"root") || (c::is_a_number(text) && matches!(c::atoi(text), 0 | -1));
    root.then(|| (RefusalKind::ImmediateRoot, format!("`{}` is root, or not a user", shown(text))))
}

/// `core/legion.c:uwsgi_opt_legion`, `uwsgi_legion_register`
fn legion(text: &[u8]) -> Option<Refused> {
    let secret = text.splitn(4, |&byte| byte == b' ').nth(3);
    let Some((cipher, _)) = secret.and_then(|secret| Some(secret.split_at(memchr::memchr(b':', secret)?)))
    else {
        return Some((
            RefusalKind::InvalidLegion,
            format!("`{}` is not `NAME ADDRESS VALOR CIPHER:SECRET`", shown(text)),
        ));
    };
    let known = begins_with_one_of(cipher, &CIPHERS);
    (!known).then(|| (RefusalKind::UnknownCipher, format!("cipher `{}` does not exist", shown(cipher))))
}

/// `core/uwsgi.c:uwsgi_opt_fileserve_mode`; `None` for a word that the server passes over in silence.
pub(super) fn file_serve_mode(text: &[u8]) -> Option<i64> {
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes()));
    if is(&["x-sendfile", "xsendfile"]) {
        Some(2)
    } else if is(&["x-accel-redirect", "xaccelredirect", "nginx"]) {
        Some(1)
    } else {
        None
    }
}
