use crate::evaluate::EntryId;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Host};

declare_rule! {
    /// `RestrictAddressFamilies=` forbids a socket of the server.
    ///
    /// ## What it does
    /// Compares `RestrictAddressFamilies=` with the sockets of the configuration, and with `Type=notify`, which needs
    /// `AF_UNIX`.
    ///
    /// ## Why is this bad
    /// The kernel refuses to make a socket of another family. The server cannot bind and exits, or its start never becomes
    /// known to systemd.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RestrictAddressFamilies=AF_INET AF_INET6
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
    /// ```
    ///
    /// ## References
    /// systemd.exec(5), `core/socket.c:bind_to_unix`.
    RULE {
        id: "unit-address-families",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let list = service.unit.list("Service", "RestrictAddressFamilies");
        let Some(newest) = list.last() else { continue };
        let texts: Option<Vec<String>> = list.iter().map(|setting| service.known(setting)).collect();
        let Some(texts) = texts else { continue };
        // One list that allows; what mixes both kinds is left alone.
        let denies = texts.iter().all(|text| text.starts_with('~'));
        if !denies && texts.iter().any(|text| text.starts_with('~')) {
            continue;
        }
        let names = |family: &str| {
            texts
                .iter()
                .flat_map(|text| text.trim_start_matches('~').split_whitespace())
                .any(|word| word == family)
        };
        let forbidden = |family: &str| names(family) == denies;
        let Some((family, what, entry)) =
            needs(cx, &service).into_iter().find(|(family, ..)| forbidden(family))
        else {
            continue;
        };
        let message = format!("the unit forbids {family}, which {what} needs: the server cannot start");
        let finding = Finding::new(&RULE, cx.place_beside(service.file, newest.span), message)
            .related(entry.and_then(|entry| cx.entry_place(entry)), "this needs it")
            .help(if denies {
                format!("remove {family} from the list")
            } else {
                format!("add {family} to the list")
            });
        cx.report(finding);
    }
}

/// The families that the server needs, for what, and by which entry.
fn needs(cx: &Context<'_>, service: &Service<'_>) -> Vec<(&'static str, &'static str, Option<EntryId>)> {
    let mut found: Vec<_> = cx
        .listeners()
        .iter()
        .filter(|listener| cx.is_unconditional(listener.entry))
        .filter_map(|listener| {
            let (family, what) = match &listener.address {
                Address::Unix(_) | Address::Abstract(_) => ("AF_UNIX", "the socket"),
                Address::Tcp { host: Host::Ip(ip), .. } if ip.is_ipv6() => ("AF_INET6", "the socket"),
                Address::Tcp { host: Host::Ip(_), .. } => ("AF_INET", "the socket"),
                _ => return None,
            };
            Some((family, what, Some(listener.entry)))
        })
        .collect();
    if service.last("Type").is_some_and(|(_, kind)| kind == "notify") {
        found.push(("AF_UNIX", "`Type=notify`", None));
    }
    found
}
