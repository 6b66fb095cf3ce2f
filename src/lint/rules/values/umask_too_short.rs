use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Invalid umask, which uWSGI may read as 000.
    ///
    /// ## What it does
    /// Finds `umask` values with fewer than three or more than four characters, or with characters that are
    /// not octal digits.
    ///
    /// ## Why is this bad
    /// With fewer than three characters uWSGI logs an error and sets the umask to 000: every file and UNIX
    /// socket that it creates is then world-writable. Other characters are not checked: `abc` becomes 0003.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// umask = 22
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// umask = 022
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: with leading zeros uWSGI sets the umask that umask(1) reads from the same text.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_umask`, `core/utils.c:uwsgi_mode_t`.
    RULE {
        id: "umask-too-short",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Setters(&[Setter::SetUmask]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| setter == Setter::SetUmask) {
        let octal = value.iter().all(|digit| (b'0'..=b'7').contains(digit));
        let whole = value.len() == 3 || (value.len() == 4 && value.first() == Some(&b'0'));
        if octal && whole {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let set = crate::evaluate::c::mode(value).unwrap_or(0) & 0o777;
        let message =
            format!("`{name} = {shown}` sets the umask to {set:03o}: uWSGI reads exactly three octal digits");
        let mut finding =
            Finding::new(&RULE, place, message).help("use three octal digits, such as 022 or 027");
        if octal && (1..3).contains(&value.len()) {
            let mask = format!("{shown:0>3}");
            finding = finding
                .help(format!("write `{name} = {mask}`"))
                .unsafe_fix(format!("write {mask}"), vec![Step::Set { entry: id, value: mask }]);
        }
        cx.report(finding);
    }
}
