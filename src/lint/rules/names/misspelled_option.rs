use super::common::{ignored, may_be_explained};
use crate::lint::rule::declare_rule;
use crate::lint::suggest::Sureness;
use crate::lint::{Confidence, Context, Finding, KeyFault, On, Severity, Step};

declare_rule! {
    /// Misspelled option name.
    ///
    /// ## What it does
    /// Finds keys that uWSGI does not know and that are close to an option: a wrong letter, singular for
    /// plural (`process`), misplaced dashes (`pid-file`), an extra word (`strict-mode`).
    ///
    /// ## Why is this bad
    /// uWSGI treats an unknown key as a placeholder and does not report it. `vaccum = true` leaves the socket
    /// file behind, `process = 8` runs one worker.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// vaccum = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// vacuum = true
    /// ```
    ///
    /// ## Fix safety
    /// Safe if only one option is possible. Unsafe if others are nearly as close, if the option is already
    /// set, or if letters are prepended to its name.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_manage_opt`
    RULE {
        id: "misspelled-option",
        category: Names,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let explained = may_be_explained(cx);
    let misspelled = cx.faulty(|fault| match fault {
        KeyFault::Misspelled(option, sureness) => Some((option, sureness)),
        _ => None,
    });
    for (id, (option, sureness)) in misspelled {
        let sure = sureness == Sureness::Sure;
        let Some(place) = cx.key_place(id).filter(|_| sure || !explained || cx.is_refused(id)) else {
            continue;
        };
        let (key, name) = (cx.name(id), option.name());
        let steps = vec![Step::Rename { entry: id, to: name.to_owned() }];
        let title = format!("rename to `{name}`");
        let finding = Finding::new(&RULE, place, ignored(cx, id)).help(format!("did you mean `{name}`?"));
        // A letter put before a name is a way to switch the line off, and what is set already would be set twice. A word of another
        // length (`chown`) may mean something else.
        let far = key.len() + 4 < name.len() && !name.replace('-', "").eq_ignore_ascii_case(&key);
        let doubted =
            cx.has(option) || far || key.strip_suffix(name).is_some_and(|before| !before.is_empty());
        let finding = if sure && doubted {
            finding.unsafe_fix(title, steps)
        } else if sure {
            finding.safe_fix(title, steps)
        } else {
            finding.severity(Severity::Warning).confidence(Confidence::Medium).unsafe_fix(title, steps)
        };
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
