use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Obsolete TLS protocol or cipher.
    ///
    /// ## What it does
    /// Finds `ssl-enable3`, `ssl-enable-sslv3` and `ssl-enable-tlsv1`, and `RC4`, `DES`, `NULL`, `EXPORT` and anonymous
    /// ciphers in the cipher lists of `https` and similar options, unless the list removes them again.
    ///
    /// ## Why is this bad
    /// Connections that use them can be read or modified by others, and clients can be tricked into using them.
    /// Browsers reject them, and they fail security audits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// https = :443,/etc/ssl/shop.crt,/etc/ssl/shop.key,HIGH:RC4
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// https = :443,/etc/ssl/shop.crt,/etc/ssl/shop.key,HIGH:!aNULL:!RC4
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/ssl.c:uwsgi_ssl_new_server_context`
    RULE {
        id: "weak-tls",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

const WEAK: [&[u8]; 12] = [
    b"RC4",
    b"RC2",
    b"DES",
    b"DES-CBC-SHA",
    b"RC4-SHA",
    b"RC4-MD5",
    b"NULL",
    b"ENULL",
    b"ANULL",
    b"EXPORT",
    b"EXP",
    b"LOW",
];

fn check(cx: &Context<'_>) {
    for option in [ids::SSL_ENABLE3, ids::SSL_ENABLE_SSLV3, ids::SSL_ENABLE_TLSV1] {
        let Some(entry) = cx.get(option).map(|setting| setting.entry).filter(|_| cx.is_on(option)) else {
            continue;
        };
        let Some(place) = cx.key_place(entry) else { continue };
        let message = format!("`{}` allows a protocol that was broken years ago", cx.name(entry));
        cx.report(Finding::new(&RULE, place, message).help("remove the line"));
    }
    let listed = |id: &EntryId| {
        cx.entry(*id).option.is_some_and(|option| {
            matches!(option.setter(), Setter::Https | Setter::AddSslSocket | Setter::Sslrouter)
        })
    };
    for id in cx.written().filter(listed).collect::<Vec<_>>() {
        let Some(value) = cx.plain(id) else { continue };
        let start: usize = value.splitn(4, |&b| b == b',').take(3).map(|field| field.len() + 1).sum();
        let Some(list) = value.get(start..).and_then(|rest| rest.split(|&b| b == b',').next()) else {
            continue;
        };
        ciphers(cx, id, start, list);
    }
}

fn ciphers(cx: &Context<'_>, id: EntryId, start: usize, list: &[u8]) {
    let tokens: Vec<&[u8]> = list.split(|&b| b == b':').collect();
    let removed = |cipher: &[u8]| {
        let taken =
            tokens.iter().filter_map(|token| token.strip_prefix(b"!").or_else(|| token.strip_prefix(b"-")));
        taken.map(<[u8]>::to_ascii_uppercase).any(|out| cipher.starts_with(&out))
    };
    let mut at = start;
    for token in &tokens {
        let (from, name) = (at, token.to_ascii_uppercase());
        at += token.len() + 1;
        if !WEAK.contains(&name.as_slice()) || removed(&name) {
            continue;
        }
        let Some(place) = cx.value_part(id, from..from + token.len()) else { continue };
        let message = format!("`{}` allows ciphers that can be broken", shown(token));
        cx.report(Finding::new(&RULE, place, message).help("use `HIGH:!aNULL:!MD5`"));
    }
}
