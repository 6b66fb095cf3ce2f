use crate::catalog::{Build, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Unknown or obsolete cipher of a legion.
    ///
    /// ## What it does
    /// Finds `legion` with a cipher that OpenSSL does not have, or with `bf-cbc` and other obsolete ciphers.
    ///
    /// ## Why is this bad
    /// With an unknown cipher uWSGI does not start. With an obsolete one, it starts if it was built with OpenSSL 1, and
    /// exits if it was built with OpenSSL 3, which disables such ciphers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// legion = mail 225.1.1.1:4242 100 bf-cbc:eZ3.kW81-ptq_Y0b
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// legion = mail 225.1.1.1:4242 100 aes-256-cbc:eZ3.kW81-ptq_Y0b
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_opt_legion` looks the cipher up by its name and tries it.
    RULE {
        id: "legion-cipher",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LEGION]),
    }
}

/// How the names of all ciphers begin.
const FAMILIES: [&[u8]; 19] = [
    b"aes",
    b"id-aes",
    b"aria",
    b"camellia",
    b"chacha20",
    b"des",
    b"id-smime",
    b"sm4",
    b"bf",
    b"blowfish",
    b"cast",
    b"rc2",
    b"rc4",
    b"rc5",
    b"idea",
    b"seed",
    b"gost",
    b"null",
    b"kuznyechik",
];

/// Those of the legacy provider of OpenSSL 3.
const OLD: [&[u8]; 8] = [b"bf", b"blowfish", b"cast", b"rc2", b"rc4", b"rc5", b"idea", b"seed"];

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::LEGION) {
        let Some(value) = cx.plain(id) else { continue };
        let start: usize = value.splitn(4, |&b| b == b' ').take(3).map(|field| field.len() + 1).sum();
        let Some(length) = value.get(start..).and_then(|rest| memchr::memchr(b':', rest)) else { continue };
        say(cx, id, start, &value[start..start + length]);
    }
}

fn say(cx: &Context<'_>, id: EntryId, start: usize, cipher: &[u8]) {
    let name = cipher.to_ascii_lowercase();
    let begins = |families: &[&[u8]]| families.iter().any(|family| name.starts_with(family));
    let is_old = begins(&OLD)
        || (name.starts_with(b"des") && !name.starts_with(b"des3") && !name.starts_with(b"des-ede3"));
    let unknown = !begins(&FAMILIES);
    let Some(place) = cx.value_part(id, start..start + cipher.len()).filter(|_| is_old || unknown) else {
        return;
    };
    let cipher = shown(cipher);
    let certain = cx.is_unconditional(id);
    // Both were built with OpenSSL 3.
    let refused = cx.settings.build.is_some_and(|build| build != Build::Pip);
    let mut finding = if unknown {
        let message = format!("uWSGI does not start: OpenSSL has no cipher `{cipher}`");
        Finding::new(&RULE, place, message).severity(Severity::Error)
    } else {
        let message = format!("uWSGI built with OpenSSL 3 does not start with the cipher `{cipher}`");
        Finding::new(&RULE, place, message).severity(if refused {
            Severity::Error
        } else {
            Severity::Warning
        })
    };
    if certain && (unknown || refused) {
        finding = finding.refuses();
    }
    cx.report(finding.help("use `aes-256-cbc` on all nodes of the legion"));
}
