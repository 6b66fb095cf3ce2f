use super::common::head;
use crate::catalog::{Vocabulary, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Space between the keys of `cron2`.
    ///
    /// ## What it does
    /// Finds `cron2` lines with a space after a comma or next to `=` in the keys.
    ///
    /// ## Why is this bad
    /// The keys end at the first space. uWSGI runs the rest as the command, `hour=3 /usr/bin/x` in a shell,
    /// at the times of the keys before it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron2 = minute=30, hour=3 /usr/bin/sum-shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron2 = minute=30,hour=3 /usr/bin/sum-shop
    /// ```
    ///
    /// ## Fix safety
    /// Safe: keys and command stay as they are; only the space between keys is removed.
    ///
    /// ## References
    /// `core/cron.c:uwsgi_opt_add_cron2`.
    RULE {
        id: "cron2-space",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::CRON2]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::CRON2) {
        let Some(value) = cx.value(id) else { continue };
        let (keys, Some(at)) = head(value, b' ') else { continue };
        let rest = value[at..].trim_ascii_start();
        let broken =
            (keys.ends_with(b",") && begins_with_key(rest)) || is_key(keys) || rest.starts_with(b"=");
        if !broken {
            continue;
        }
        let Some(place) = cx.value_part(id, 0..at) else { continue };
        let message = format!(
            "`{}` runs `{}` as its command, because the keys end at the first space",
            cx.name(id),
            shown(rest)
        );
        let mut finding = Finding::new(&RULE, place, message)
            .help("write the keys without spaces, then one space and the command");
        if keys.ends_with(b",") {
            let value = [keys, rest].concat();
            finding = finding.safe_fix(
                "remove the space",
                vec![Step::Set { entry: id, value: String::from_utf8_lossy(&value).into_owned() }],
            );
        }
        cx.report(finding);
    }
}

fn is_key(word: &[u8]) -> bool {
    let name = String::from_utf8_lossy(word);
    Vocabulary::of("cron2").is_some_and(|keys| keys.key(&name).is_some())
}

/// `hour=3 …`
fn begins_with_key(rest: &[u8]) -> bool {
    let word = head(rest, b' ').0;
    word.contains(&b'=') && is_key(head(word, b'=').0)
}
