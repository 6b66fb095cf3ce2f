use super::common::{plain_values, refused};
use crate::catalog::{Build, Setter};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// The cipher of a legion that OpenSSL does not have, or no longer.
    ///
    /// ## What it does
    /// Finds ciphers that OpenSSL does not know, and those that OpenSSL 3 keeps in its legacy provider: Blowfish, CAST,
    /// single DES, IDEA, RC2, RC4 and SEED.
    ///
    /// ## Why is this bad
    /// The server ends at the line. The example of old tutorials, `bf-cbc`, is one of them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion = shop 225.1.1.1:19678 98 bf-cbc:a-long-secret
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// legion = shop 225.1.1.1:19678 98 aes-128-cbc:a-long-secret
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_legion_register`; the legacy provider of OpenSSL 3.
    LEGION_CIPHER {
        id: "legion-cipher",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &mut Context<'_>) {
    let help = "write `aes-128-cbc:SECRET` or another cipher of the AES family, in all members of the legion";
    for found in refused(cx, &["unknown-cipher"]) {
        let message = format!(
            "the server ends at `{}`: OpenSSL has no cipher `{}`",
            cx.name(found.entry),
            cipher(cx.value(found.entry).unwrap_or_default()).0
        );
        let finding = Finding::new(&LEGION_CIPHER, found.place, message).help(help);
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| matches!(setter, Setter::Legion | Setter::LegionMcast)) {
        let (name, at) = cipher(value);
        if !is_legacy(&name) {
            continue;
        }
        let Some(place) = cx.value_part(id, at..at + name.len()) else { continue };
        let message = format!(
            "with OpenSSL 3 the server ends at `{}`: it no longer takes the cipher `{name}`",
            cx.name(id)
        );
        let finding = Finding::new(&LEGION_CIPHER, place, message).help(help);
        // A build that somebody made may have an older OpenSSL.
        let certain = matches!(cx.settings.build, Some(Build::Full | Build::Debian12));
        let finding =
            if certain { cx.ending(cx.guard(id), finding) } else { finding.severity(Severity::Warning) };
        cx.report(finding);
    }
}

/// The name of the cipher and its offset.
fn cipher(value: &[u8]) -> (String, usize) {
    let at =
        value.iter().enumerate().filter(|(_, b)| **b == b' ').nth(2).map_or(value.len(), |(at, _)| at + 1);
    let name = value[at..].split(|&b| b == b':').next().unwrap_or_default();
    (shown(name), at)
}

fn is_legacy(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let families = [
        "bf", "blowfish", "cast", "idea", "rc2", "rc4", "rc5", "seed", "desx", "des-cbc", "des-ecb",
        "des-cfb", "des-ofb",
    ];
    name == "des" || families.iter().any(|family| name.starts_with(family))
}
