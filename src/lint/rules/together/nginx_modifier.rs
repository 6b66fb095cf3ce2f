use super::super::languages::common::unanswered;
use crate::catalog::ids;
use crate::lint::beside::{Held, Pass};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `uwsgi_modifier1` that does not fit the server.
    ///
    /// ## What it does
    /// Finds `uwsgi_modifier1 30`, a modifier of a language that the configuration neither loads nor uses, and a missing
    /// modifier where the only application is not Python.
    ///
    /// ## Why is this bad
    /// The modifier chooses the plugin that answers. Number 30 meant a mount point in uWSGI 1.x and does nothing now; a
    /// number without a plugin, and 0 for an application in another language, end in 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_param SCRIPT_NAME /shop;
    ///         uwsgi_modifier1 30;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// mount = /shop=shop.wsgi
    /// manage-script-name = true
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `core/loop.c:simple_loop_run`, `plugins/python/python_plugin.c`. Seen with nginx 1.22 and uWSGI 2.0.31: with modifier
    /// 30 `PATH_INFO` still holds the prefix; modifier 5 without the plugin psgi ends in 502.
    RULE {
        id: "nginx-modifier",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

/// Numbers of modifiers, and the plugins that answer them.
const PLUGINS: [(&str, &str); 7] =
    [("5", "psgi"), ("6", "lua"), ("7", "rack"), ("8", "jvm"), ("9", "cgi"), ("14", "php"), ("15", "mono")];

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen: Vec<(usize, usize)> = Vec::new();
    for (pass, _) in together.sound().filter(|(pass, _)| pass.protocol.prefix() == "uwsgi") {
        if !seen.contains(&(pass.file, pass.directive)) {
            seen.push((pass.file, pass.directive));
            check_pass(cx, pass);
        }
    }
}

fn check_pass(cx: &Context<'_>, pass: &Pass) {
    match pass.held(cx, "uwsgi_modifier1") {
        Held::Set(set) => {
            let Some(number) = set.arguments().first().and_then(|word| std::str::from_utf8(&word.text).ok())
            else {
                return;
            };
            let place = cx.place_beside(pass.file, set.span);
            if number == "30" {
                let message = "`uwsgi_modifier1 30` does nothing since uWSGI 2.0: the prefix stays in the path that the application sees";
                let help = "remove it; write `mount = /PREFIX=APP` and `manage-script-name = true` in the configuration";
                cx.report(Finding::new(&RULE, place, message).help(help));
                return;
            }
            let plugin = PLUGINS.iter().find(|(known, _)| *known == number).map(|(_, plugin)| *plugin);
            let python = cx.has(ids::MODULE) || cx.has(ids::WSGI_FILE);
            let Some(plugin) = plugin.filter(|plugin| python && cx.has_plugin(plugin) == Some(false)) else {
                return;
            };
            let message = format!(
                "no plugin answers modifier {number}: it belongs to `{plugin}`, which is not loaded, and every request ends in 502"
            );
            cx.report(
                Finding::new(&RULE, place, message)
                    .help("remove the line: an application in Python has modifier 0"),
            );
        }
        Held::Fresh => {
            let (Some((language, number, sure)), Some(own)) = (unanswered(cx), pass.of(cx)) else { return };
            let message = format!(
                "nginx sends modifier 0, which the plugin for {language} does not answer: requests end in 502"
            );
            let severity = if sure { Severity::Warning } else { Severity::Info };
            let finding =
                Finding::new(&RULE, cx.place_beside(pass.file, own.span), message).severity(severity);
            cx.report(finding.help(format!("add `uwsgi_modifier1 {number};`")));
        }
        Held::Unknown => {}
    }
}
