use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Password or key in the configuration.
    ///
    /// ## What it does
    /// Finds `env` with a variable whose name suggests a secret or whose value is a URL with a password, and
    /// `basicauth` routes with a literal password.
    ///
    /// ## Why is this bad
    /// More people can read the file than should know the secret: it ends up in version control, images and backups,
    /// and uWSGI prints it with `show-config`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// env = DB_PASSWORD=hT6eKq2vWz
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// env = DB_PASSWORD=$(DB_PASSWORD)
    /// ```
    RULE {
        id: "secrets-in-config",
        category: Security,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::ENV, ids::ROUTE_RUN, ids::ROUTE]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.is_dev() || cx.settings.template {
        return;
    }
    for id in cx.written().collect::<Vec<_>>() {
        let Some(value) = cx.plain(id) else { continue };
        let found = match cx.key(id) {
            b"env" | b"ienv" => variable(value),
            key if key.starts_with(b"route") => basicauth(value),
            _ => None,
        };
        let Some(what) = found else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let message =
            format!("{what} is readable by everybody who can read this file, its backups or its history");
        let help = "read it from the environment or a protected file: `env = NAME=$(NAME)` or `env = NAME=@(/run/secrets/NAME)`";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// What is secret in `NAME=value`.
fn variable(value: &[u8]) -> Option<String> {
    let at = memchr::memchr(b'=', value)?;
    let (name, text) = (value[..at].to_ascii_uppercase(), &value[at + 1..]);
    if is_sample(text) {
        return None;
    }
    let words = [
        "SECRET",
        "SECRET_KEY",
        "PASSWORD",
        "PASSWD",
        "PASS",
        "TOKEN",
        "API_KEY",
        "APIKEY",
        "PRIVATE_KEY",
        "ACCESS_KEY",
    ];
    let last_words = |word: &&str| {
        name.strip_suffix(word.as_bytes()).is_some_and(|rest| rest.is_empty() || rest.ends_with(b"_"))
    };
    if words.iter().any(last_words) && !text.starts_with(b"/") {
        return Some(format!("the value of `{}`", shown(&value[..at])));
    }
    url_password(text).map(|()| format!("the password in `{}`", shown(&value[..at])))
}

/// `scheme://user:password@host`
fn url_password(text: &[u8]) -> Option<()> {
    let rest = &text[memmem::find(text, b"://")? + 3..];
    let host = rest.split(|&b| b == b'/').next()?;
    let user = &host[..memchr::memrchr(b'@', host)?];
    let password = &user[memchr::memchr(b':', user)? + 1..];
    (!is_sample(password) && !user.starts_with(password)).then_some(())
}

/// `basicauth:realm,user:password`
fn basicauth(value: &[u8]) -> Option<String> {
    let at = memmem::find(value, b"basicauth:").filter(|at| *at == 0 || value[at - 1] == b' ')?;
    let credentials = value[at..].split(|&b| b == b',').nth(1)?;
    let password = &credentials[memchr::memchr(b':', credentials)? + 1..];
    (!is_sample(password)).then(|| "the password of this route".to_owned())
}

/// Empty, a switch, a number of few digits, or what samples say.
fn is_sample(text: &[u8]) -> bool {
    let text = text.to_ascii_lowercase();
    let samples: [&[u8]; 11] = [
        b"change",
        b"example",
        b"secret",
        b"password",
        b"your",
        b"xxx",
        b"***",
        b"...",
        b"<",
        b"replace",
        b"insert",
    ];
    text.len() < 5
        || text.iter().all(u8::is_ascii_digit) && text.len() < 8
        || matches!(&text[..], b"false" | b"none")
        || samples.iter().any(|sample| memmem::find(&text, sample).is_some())
}
