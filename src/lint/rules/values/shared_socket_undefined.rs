use super::common::{plain_values, refused, setter};
use crate::catalog::Setter;
use crate::evaluate::{EntryId, GuardId, RefusalKind, c};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Undefined shared socket.
    ///
    /// ## What it does
    /// Finds addresses such as `=1` whose number no `shared-socket` line defines. Numbers count from 0, in
    /// the order of the file.
    ///
    /// ## Why is this bad
    /// A `socket` option must follow the `shared-socket` that it uses; otherwise uWSGI exits on this line.
    /// Routers such as `http` look up the number after the whole file is read, and uWSGI exits then.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = =0
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// shared-socket = 0.0.0.0:80
    /// http = =0
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/socket.c:uwsgi_get_shared_socket_fd_by_num`,
    /// `plugins/corerouter/cr_common.c:uwsgi_corerouter_setup_sockets`.
    RULE {
        id: "shared-socket-undefined",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::UndefinedSharedSocket]) {
        say(cx, found.entry, found.guard, "defined above");
    }
    let shared = cx.evaluation.ids().filter(|id| setter(cx, *id) == Some(Setter::AddSharedSocket)).count();
    if !cx.evaluation.unread.is_empty() {
        return;
    }
    for (id, value) in
        plain_values(cx, |setter| matches!(setter, Setter::Corerouter | Setter::UndeferredCorerouter))
    {
        let number = value.strip_prefix(b"=").map(c::atoi).and_then(|number| usize::try_from(number).ok());
        if number.is_some_and(|number| number >= shared) {
            say(cx, id, cx.guard(id), "defined in the file");
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, guard: GuardId, whence: &str) {
    let Some(place) = cx.value_place(id) else { return };
    let (name, value) = (cx.name(id), cx.shown_value(id));
    let number = value.trim_start_matches('=');
    let message = format!("uWSGI exits on `{name} = {value}`: shared socket {number} is not {whence}");
    let help = "add a `shared-socket` line above; the first one is `=0`";
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(cx.ending(guard, finding));
}
