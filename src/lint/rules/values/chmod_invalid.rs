use super::common::refused;
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Socket or log file mode that is not three octal digits.
    ///
    /// ## What it does
    /// Finds values of `chmod-socket` and `logfile-chmod` that are not three digits from 0 to 7. The only
    /// exception is `chmod-socket = 1`, which means 666.
    ///
    /// ## Why is this bad
    /// uWSGI exits on any other value: the four digits that chmod(1) accepts, `true`, symbolic modes, and the
    /// option without a value.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chmod-socket = 0660
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chmod-socket = 660
    /// ```
    ///
    /// ## Fix safety
    /// Safe: a leading `0` or `0o` is removed only if three octal digits remain, which are the intended mode.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_chmod_socket`, `uwsgi_opt_logfile_chmod`.
    RULE {
        id: "chmod-invalid",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidMode]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message = if value.is_empty() {
            format!("uWSGI exits on `{name}` without a value: three octal digits are required")
        } else {
            format!("uWSGI exits on `{name} = {value}`: exactly three octal digits are required")
        };
        let mut finding = Finding::new(&RULE, found.place, message)
            .help(format!("write `{name} = 660`, or the intended mode"));
        if let Some(mode) = meant(cx, found.entry) {
            let step = Step::Set { entry: found.entry, value: mode.clone() };
            finding = finding.safe_fix(format!("write the mode as `{mode}`"), vec![step]);
        }
        cx.report(cx.ending(found.guard, finding));
    }
}

/// `0660` and `0o660` without what is in front.
fn meant(cx: &Context<'_>, id: EntryId) -> Option<String> {
    let value = cx.value(id)?;
    let digits = value.strip_prefix(b"0o").or_else(|| value.strip_prefix(b"0"))?;
    let valid = digits.len() == 3 && digits.iter().all(|digit| (b'0'..=b'7').contains(digit));
    valid.then(|| String::from_utf8_lossy(digits).into_owned())
}
