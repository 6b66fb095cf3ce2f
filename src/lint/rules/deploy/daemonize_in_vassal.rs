use crate::catalog::ids;
use crate::emperor::Usual;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// `daemonize` in a vassal.
    ///
    /// ## What it does
    /// Finds `daemonize` and `daemonize2` in the configuration of a vassal.
    ///
    /// ## Why is this bad
    /// A vassal remains a child of its Emperor and treats the option as `logto`. The line suggests that the process
    /// detaches, and that its log starts where `daemonize2` says.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=vassal
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// daemonize = /var/log/shop.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=vassal
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// logto = /var/log/shop.log
    /// ```
    ///
    /// ## Fix safety
    /// If the server is started without an Emperor, it then stays in the foreground.
    ///
    /// ## References
    /// `core/utils.c:daemonize`, `core/init.c:uwsgi_daemonize2`
    RULE {
        id: "daemonize-in-vassal",
        category: Deploy,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    // Debian's apps-enabled is also read by an init script, which has no Emperor.
    let by_path = cx.usual_folder() == Some(Usual::Vassals);
    if cx.deploy() != Some(Deploy::Vassal) || (cx.settings.deploy.is_none() && !by_path) {
        return;
    }
    for (option, log) in [(ids::DAEMONIZE, "logto"), (ids::DAEMONIZE2, "logto2")] {
        for id in cx.each(option) {
            let Some(place) = cx.key_place(id) else { continue };
            let message =
                format!("`{}` does not detach a vassal from its Emperor: it works as `{log}`", cx.name(id));
            let mut finding = Finding::new(&RULE, place, message).help(format!("use `{log}`"));
            if !cx.has_any(&[ids::LOGTO, ids::LOGTO2]) {
                finding = finding.unsafe_fix(
                    format!("rename to `{log}`"),
                    vec![Step::Rename { entry: id, to: log.to_owned() }],
                );
            }
            cx.report(finding);
        }
    }
}
