use super::common::{nearest, variables};
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Misspelled name of a well-known environment variable.
    ///
    /// ## What it does
    /// Finds `env` lines with names that are one typo away from a variable that Python, Django, Flask or the
    /// system knows.
    ///
    /// ## Why is this bad
    /// uWSGI passes the name on as written, so the program never sees the value.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = DJANGO_SETTING_MODULE=shop.settings
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = DJANGO_SETTINGS_MODULE=shop.settings
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the variable gets another name.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env` passes the name on unchanged.
    RULE {
        id: "env-name-suspicious",
        category: Values,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Setters(&[Setter::SetEnv]),
    }
}

/// Names that are long enough for a slip to be seen as one, in lower case.
const KNOWN: [&str; 15] = [
    "pythonpath",
    "pythonhome",
    "pythonunbuffered",
    "pythonioencoding",
    "pythondontwritebytecode",
    "django_settings_module",
    "django_configuration",
    "ld_library_path",
    "ld_preload",
    "flask_app",
    "flask_env",
    "virtual_env",
    "lc_all",
    "language",
    "http_proxy",
];
/// Other slips that people make.
const SLIPS: [(&str, &str); 3] = [
    ("python_path", "PYTHONPATH"),
    ("python_home", "PYTHONHOME"),
    ("django_setting_module", "DJANGO_SETTINGS_MODULE"),
];

fn check(cx: &Context<'_>) {
    for (id, name, value) in variables(cx) {
        let Some(meant) = meant(name).filter(|_| name.trim_ascii() == name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len()) else { continue };
        let message =
            format!("`{}` looks like a typo of `{meant}`: programs read only the latter", shown(name));
        let mut finding = Finding::new(&RULE, place, message).help(format!("did you mean `{meant}`?"));
        if let Some(value) = value {
            let step = Step::Set { entry: id, value: format!("{meant}={}", String::from_utf8_lossy(value)) };
            finding = finding.unsafe_fix(format!("rename to `{meant}`"), vec![step]);
        }
        cx.report(finding);
    }
}

fn meant(name: &[u8]) -> Option<String> {
    let word = std::str::from_utf8(name).ok()?.to_ascii_lowercase();
    if let Some((_, meant)) = SLIPS.iter().find(|(slip, _)| *slip == word) {
        return Some((*meant).to_owned());
    }
    // Two letters more or less make another name of short ones.
    let near = nearest(
        &word,
        KNOWN.iter().copied().filter(|known| known.len() >= 8 && known.len().abs_diff(word.len()) <= 1),
    )?;
    (near != word).then(|| near.to_ascii_uppercase())
}
