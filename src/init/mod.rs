//! Configurations to start from: a part for the framework, one for all, one for how the server is run.
//!
//! **Invariant**: what is made lints clean for the profile that it was made for. Pinned by `tests/it/init.rs`.

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

/// The configuration for a framework and a way to run it.
pub fn template(framework: Framework, profile: Profile) -> String {
    let title = format!("# uWSGI for {}.\n", framework.what());
    let head = include_str!("head.ini");
    [title.as_str(), head, "\n", framework.text(), "\n", include_str!("common.ini"), "\n", profile.text()]
        .concat()
}
