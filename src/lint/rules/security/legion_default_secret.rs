use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Well-known secret of a legion.
    ///
    /// ## What it does
    /// Finds `legion` with the secret `hello`, `mysecret`, `ciaociao` or a similar word.
    ///
    /// ## Why is this bad
    /// Whoever knows the secret can announce itself as the lord of the legion. The lord runs the hooks and takes over
    /// addresses.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// legion = mail 225.1.1.1:4242 100 aes-128-cbc:hello
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// legion = mail 225.1.1.1:4242 100 aes-128-cbc:eZ3.kW81-ptq_Y0b
    /// ```
    ///
    /// ## References
    /// `core/legion.c:uwsgi_opt_legion`
    RULE {
        id: "legion-default-secret",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LEGION]),
    }
}

const KNOWN: [&[u8]; 9] =
    [b"hello", b"mysecret", b"ciaociao", b"secret", b"password", b"changeme", b"test", b"foobar", b"uwsgi"];

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::LEGION) {
        let Some(value) = cx.plain(id) else { continue };
        let Some(colon) = secret(value).filter(|colon| KNOWN.contains(&&value[colon + 1..])) else {
            continue;
        };
        let Some(place) = cx.value_part(id, colon + 1..value.len()) else { continue };
        let message =
            "this secret is easy to guess: whoever can send datagrams here can become the lord of the legion";
        cx.report(Finding::new(&RULE, place, message).help("use a long random text, the same on all nodes"));
    }
}

/// The colon before the secret in `NAME ADDRESS VALOR CIPHER:SECRET`.
fn secret(value: &[u8]) -> Option<usize> {
    let start: usize = value.splitn(4, |&b| b == b' ').take(3).map(|field| field.len() + 1).sum();
    memchr::memchr(b':', value.get(start..)?).map(|colon| start + colon)
}
