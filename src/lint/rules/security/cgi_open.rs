use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `cgi` without `cgi-allowed-ext`.
    ///
    /// ## What it does
    /// Finds `cgi` without `cgi-allowed-ext`.
    ///
    /// ## Why is this bad
    /// Every file with the execute bit is run, whatever its name: a backup of a script, a tool, an upload that kept its
    /// mode.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = cgi
    /// socket = /run/shop/uwsgi.sock
    /// cgi = /cgi-bin=/srv/cgi-bin
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = cgi
    /// socket = /run/shop/uwsgi.sock
    /// cgi = /cgi-bin=/srv/cgi-bin
    /// cgi-allowed-ext = .cgi
    /// ```
    ///
    /// ## References
    /// `plugins/cgi/cgi_plugin.c:uwsgi_cgi_request`
    RULE {
        id: "cgi-open",
        category: Security,
        severity: Info,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::CGI]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::CGI_ALLOWED_EXT) {
        return;
    }
    for id in cx.each(ids::CGI) {
        let Some(value) = cx.plain(id) else { continue };
        let at = memchr::memchr(b'=', value).map_or(0, |at| at + 1);
        let name = value.rsplit(|&b| b == b'/').next().unwrap_or_default();
        if name.contains(&b'.') {
            continue;
        }
        let Some(place) = cx.value_part(id, at..value.len()) else { continue };
        let message = format!("clients can run every executable file below `{}`", shown(&value[at..]));
        cx.report(
            Finding::new(&RULE, place, message)
                .help("restrict the suffixes of scripts: `cgi-allowed-ext = .cgi`"),
        );
    }
}
