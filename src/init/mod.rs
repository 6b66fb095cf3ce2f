//! Configurations to start from: a part for the framework, one for all, one for how the server is run.
//!
//! Only options that the server has are in it.
//!
//! **Invariant**: what is made lints clean for the profile that it was made for. Pinned by `tests/it/init.rs`.

use crate::catalog::{Build, OptId, Version};

/// What the application is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framework {
    /// Django.
    Django,
    /// Flask.
    Flask,
    /// Bottle.
    Bottle,
    /// Any other WSGI application.
    Wsgi,
}

impl Framework {
    /// All of them, as the command line spells them.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Django, "django"), (Self::Flask, "flask"), (Self::Bottle, "bottle"), (Self::Wsgi, "wsgi")];

    fn what(self) -> &'static str {
        match self {
            Self::Django => "a Django project",
            Self::Flask => "a Flask application",
            Self::Bottle => "a Bottle application",
            Self::Wsgi => "a WSGI application",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Django => include_str!("django.ini"),
            Self::Flask => include_str!("flask.ini"),
            Self::Bottle => include_str!("bottle.ini"),
            Self::Wsgi => include_str!("wsgi.ini"),
        }
    }
}

/// How the server will be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// By hand or by an init script.
    Plain,
    /// As a systemd unit.
    Systemd,
    /// As the process of a container.
    Docker,
    /// By an Emperor.
    Vassal,
}

impl Profile {
    /// All of them, as the command line spells them.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Plain, "plain"),
        (Self::Systemd, "systemd"),
        (Self::Docker, "docker"),
        (Self::Vassal, "vassal"),
    ];

    fn text(self) -> &'static str {
        match self {
            Self::Plain => include_str!("plain.ini"),
            Self::Systemd => include_str!("systemd.ini"),
            Self::Docker => include_str!("docker.ini"),
            Self::Vassal => include_str!("vassal.ini"),
        }
    }
}

/// What to make a configuration for.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// The framework of the application.
    pub framework: Framework,
    /// How the server is deployed.
    pub profile: Profile,
    /// The name of the application, in paths and as a module.
    pub name: &'a str,
    /// The build that will read it; without one, every build that is known.
    pub build: Option<Build>,
    /// The release that will read it; without one, that of the build.
    pub target: Option<Version>,
}

/// The name of the application in a template.
const NAME: &str = "myapp";

/// The configuration for a framework and a way to run it, which every known build reads.
pub fn template(framework: Framework, profile: Profile) -> String {
    configuration(&Start { framework, profile, name: NAME, build: None, target: None })
}

/// The configuration for an application, a way to run it and a server: only options that the server has.
pub fn configuration(start: &Start<'_>) -> String {
    let title = format!("# uWSGI for {}.\n", start.framework.what());
    let parts = [
        title.as_str(),
        include_str!("head.ini"),
        &plugins(start),
        "\n",
        start.framework.text(),
        "\n",
        include_str!("common.ini"),
        "\n",
        start.profile.text(),
    ];
    let oldest = Build::ALL.into_iter().map(Build::version).min().unwrap_or(Version::LATEST);
    let release = start.target.or(start.build.map(Build::version)).unwrap_or(oldest);
    named(&known_to(release, &parts.concat()), start.name)
}

/// The lines that load what Debian's packages have as plugins.
fn plugins(start: &Start<'_>) -> String {
    let names = if start.profile == Profile::Docker { "python3,http" } else { "python3" };
    match start.build {
        None => format!(
            "# In the packages of Debian and Ubuntu, support for Python is a plugin; other builds include it.\n\
             if-exists = /usr/lib/uwsgi/plugins/python3_plugin.so\n    plugins = {names}\nendif =\n"
        ),
        Some(build) if build.is_debian() => format!(
            "# Support for Python is a plugin: the package uwsgi-plugin-python3.\nplugins = {names}\n"
        ),
        Some(_) => String::new(),
    }
}

/// The text without options that a release does not have, and without the comments above them.
fn known_to(release: Version, text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.split_inclusive('\n') {
        let key = line.split_once('=').map(|(key, _)| key.trim()).filter(|_| !line.starts_with('#'));
        let is_newer =
            key.and_then(|key| OptId::lookup(key.as_bytes())).is_some_and(|id| id.since() > release);
        if is_newer {
            while kept.last().is_some_and(|comment| comment.starts_with('#')) {
                kept.pop();
            }
        } else {
            kept.push(line);
        }
    }
    kept.concat()
}

/// The text for an application of another name. In module names, `_` takes the place of other characters.
fn named(text: &str, name: &str) -> String {
    let module: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let line = |line: &str| {
        let is_module = line.starts_with("module = ") || line.starts_with("# With an application factory");
        line.replace(NAME, if is_module { &module } else { name })
    };
    text.split_inclusive('\n').map(line).collect()
}

/// Whether a name can be a part of paths and of a module's name.
pub fn is_name(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    name.chars().all(is_part) && name.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(build: Option<Build>, target: Option<&str>, name: &str) -> String {
        let target = target.and_then(Version::parse);
        configuration(&Start { framework: Framework::Django, profile: Profile::Docker, name, build, target })
    }

    #[test]
    fn only_options_that_the_server_has() {
        assert!(of(None, None, "shop").contains("max-worker-lifetime-delta = 600"));
        let old = of(Some(Build::Pip), Some("2.0.18"), "shop");
        assert!(!old.contains("max-worker-lifetime-delta") && !old.contains("Spread the replacements"));
        assert!(old.contains("max-worker-lifetime = 86400"));
    }

    #[test]
    fn plugins_where_they_are_files() {
        assert!(of(None, None, "shop").contains("if-exists"));
        assert!(!of(Some(Build::Debian13), None, "shop").contains("if-exists"));
        assert!(of(Some(Build::Debian13), None, "shop").contains("plugins = python3,http\n"));
        assert!(!of(Some(Build::Full), None, "shop").contains("plugins"));
    }

    #[test]
    fn names_in_paths_and_modules() {
        let text = of(None, None, "web-shop");
        assert!(
            text.contains("chdir = /srv/web-shop\n") && text.contains("module = web_shop.wsgi:application\n")
        );
        assert!(!text.contains(NAME));
        assert!(is_name("web-shop") && !is_name("") && !is_name("a/b") && !is_name("1a") && !is_name("a\nb"));
    }
}
