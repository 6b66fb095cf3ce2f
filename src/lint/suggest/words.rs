//! Names that people write into the configuration of uWSGI, and what stands in their place.
//!
//! Collected from real files and from the option lists of the programs around a uWSGI server. A table to be read and
//! reviewed as data: one row a name, sorted, as [`normalize`](super::normalize) spells it.

use super::find as find_option;
use crate::catalog::{OptId, Version};

/// A name that is no option.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, with dashes.
    pub name: &'static str,
    /// Whose name it is; empty for a plain slip, [`INVENTED`] for one that no program has.
    pub of: &'static str,
    /// The option to write instead, or nothing.
    pub instead: &'static str,
    /// What to do, without a full stop, or nothing.
    pub advice: &'static str,
}

/// The `of` of names that sound like uWSGI and were never there.
pub const INVENTED: &str = "nobody";

impl Word {
    /// The option to write instead, as far as a release has it.
    pub fn option(&self, target: Version) -> Option<OptId> {
        find_option(self.instead, target)
    }
}

/// The row of a name, spelled as [`normalize`](super::normalize) does.
pub fn find(name: &str) -> Option<&'static Word> {
    let at = WORDS.binary_search_by(|word| word.name.cmp(name)).ok()?;
    WORDS.get(at)
}

/// Plain slips: names that nobody else has, either.
pub fn slips() -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(|word| word.of.is_empty() && !word.instead.is_empty()).map(|word| word.name)
}

/// Options of uWSGI 0.9 to 1.9 that 2.0 has not, with what took their place.
pub fn ancient(name: &str) -> Option<&'static (&'static str, &'static str)> {
    let at = ANCIENT.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    ANCIENT.get(at)
}

/// Placeholders that files carry by convention without using them (packages of distributions, templates).
pub fn is_conventional(name: &str) -> bool {
    const NAMES: [&str; 22] = [
        "app-dir",
        "app-folder",
        "app-name",
        "app-path",
        "appname",
        "base",
        "base-dir",
        "base-path",
        "basedir",
        "description",
        "home-dir",
        "name",
        "project",
        "project-dir",
        "project-home",
        "project-name",
        "project-path",
        "projectname",
        "projname",
        "root",
        "site",
        "title",
    ];
    NAMES.binary_search(&name).is_ok()
}

const ENV_FILE: &str = "a file of variables is read with `for-readline = FILE`, `env = %(_)`, `endfor =`";
const HOOKS: &str = "uWSGI has a separate option for each phase: `exec-asap`, `exec-pre-jail`, `exec-as-root`, `exec-as-user`, `exec-pre-app`, `exec-post-app`";
const LOGTO: &str = "`logto` writes the log to a file";
const NGINX: &str = "nginx reads this in its own configuration";
const REQ_LOGGER: &str = "requests have a log of their own with `req-logger = file:/var/log/app/access.log`";
const STATIC: &str =
    "Django reads this in settings.py; uWSGI serves a folder with `static-map = /static=/srv/app/static`";
const SUPERVISOR: &str = "supervisor reads this in its own `[program:…]` section";
const TLS: &str = "certificates are part of the address: `https = :8443,cert.pem,key.pem`";
const UNIT: &str = "systemd reads this in the `[Service]` section of the unit";

const fn word(name: &'static str, of: &'static str, instead: &'static str, advice: &'static str) -> Word {
    Word { name, of, instead, advice }
}

#[rustfmt::skip]
static WORDS: &[Word] = &[
    word("access-log", "nginx", "req-logger", REQ_LOGGER),
    word("access-log-format", "gunicorn", "log-format", "the parts have other names here, such as `%(uri)` and `%(status)`"),
    word("access-logfile", "gunicorn", "req-logger", REQ_LOGGER),
    word("accesslog", "gunicorn", "req-logger", REQ_LOGGER),
    word("allowed-hosts", "Django", "", "Django reads this in settings.py"),
    word("auto-reload", "", "py-auto-reload", ""),
    word("autoload-plugins", "", "autoload", ""),
    word("autorestart", "supervisor", "", "supervisor reads this in its own `[program:…]` section; the master of uWSGI replaces dead workers by itself"),
    word("autostart", "supervisor", "", SUPERVISOR),
    word("backlog", "gunicorn", "listen", ""),
    word("bind", "gunicorn", "socket", "`http-socket` speaks HTTP, `socket` the protocol of nginx's `uwsgi_pass`"),
    word("capture-output", "gunicorn", "", "uWSGI always captures the output of the application"),
    word("certfile", "gunicorn", "https", TLS),
    word("chmod-sock", "", "chmod-socket", ""),
    word("chown", "", "chown-socket", ""),
    word("client-body-timeout", "nginx", "socket-timeout", ""),
    word("client-max-body-size", "nginx", "limit-post", "`limit-post` is in bytes"),
    word("command", "supervisor", "", "uWSGI runs the application that `module` or `wsgi-file` names; a further program runs with `attach-daemon`"),
    word("daemon", "gunicorn", "daemonize", "`daemonize` takes the path of the log file"),
    word("daemonise", "", "daemonize", ""),
    word("deadlock-timeout", "mod_wsgi", "harakiri", ""),
    word("directory", "supervisor", "chdir", ""),
    word("display-name", "mod_wsgi", "procname", ""),
    word("django-settings-module", "Django", "env", "a variable of the application's environment: `env = DJANGO_SETTINGS_MODULE=…`"),
    word("documentroot", "Apache", "static-map", "`static-map = /static=/srv/app/static` serves a folder"),
    word("env-file", "Docker", "for-readline", ENV_FILE),
    word("envfile", "Docker", "for-readline", ENV_FILE),
    word("environment", "supervisor or systemd", "env", "one line a variable: `env = NAME=value`"),
    word("environmentfile", "systemd", "for-readline", ENV_FILE),
    word("error-log", "nginx", "logto", LOGTO),
    word("error-logfile", "gunicorn", "logto", LOGTO),
    word("errorlog", "gunicorn", "logto", LOGTO),
    word("exec-before", INVENTED, "exec-pre-app", HOOKS),
    word("exec-pre", INVENTED, "exec-pre-app", HOOKS),
    word("execreload", "systemd", "", UNIT),
    word("execstart", "systemd", "", UNIT),
    word("execstartpost", "systemd", "", UNIT),
    word("execstartpre", "systemd", "exec-asap", UNIT),
    word("execstop", "systemd", "", UNIT),
    word("exitcodes", "supervisor", "", SUPERVISOR),
    word("fastcgi-pass", "nginx", "fastcgi-socket", NGINX),
    word("fastcgi-read-timeout", "nginx", "harakiri", NGINX),
    word("flask-app", "Flask", "module", "Flask's own command reads this; uWSGI loads `module = package:application`"),
    word("flask-debug", "Flask", "env", "a variable of the application's environment: `env = FLASK_DEBUG=…`"),
    word("flask-env", "Flask", "env", "a variable of the application's environment: `env = FLASK_ENV=…`"),
    word("forwarded-allow-ips", "gunicorn", "", "uWSGI trusts what its front end sends"),
    word("graceful-timeout", "gunicorn", "worker-reload-mercy", ""),
    word("group", "other servers", "gid", ""),
    word("guid", "", "gid", ""),
    word("inactivity-timeout", "mod_wsgi", "idle", ""),
    word("keepalive", "gunicorn", "", "`so-keepalive` probes idle TCP peers, `http-keepalive` keeps connections of the HTTP router open"),
    word("keepalive-timeout", "nginx", "http-keepalive", ""),
    word("keyfile", "gunicorn", "https", TLS),
    word("killasgroup", "supervisor", "", SUPERVISOR),
    word("killsignal", "systemd", "", "systemd reads this in the `[Service]` section of the unit; `die-on-term` chooses what SIGTERM does"),
    word("limit-request-field-size", "gunicorn", "buffer-size", "the request line and all headers have to fit into `buffer-size` bytes"),
    word("limit-request-fields", "gunicorn", "max-vars", ""),
    word("limit-request-line", "gunicorn", "buffer-size", "the request line and all headers have to fit into `buffer-size` bytes"),
    word("limitnofile", "systemd", "max-fd", ""),
    word("log", "other servers", "logto", LOGTO),
    word("log-buffering", INVENTED, "", "uWSGI does not buffer its log; `log-master-bufsize` is the length of the longest line"),
    word("log-file", "other servers", "logto", LOGTO),
    word("log-level", INVENTED, "", "uWSGI has no log levels; `disable-logging` with `log-4xx` and `log-5xx` chooses which requests are logged"),
    word("log-slower", "", "log-slow", ""),
    word("logfile", "other servers", "logto", LOGTO),
    word("loglevel", INVENTED, "", "uWSGI has no log levels; `disable-logging` with `log-4xx` and `log-5xx` chooses which requests are logged"),
    word("max-memory", INVENTED, "reload-on-rss", "`reload-on-rss` (megabytes) replaces a worker that grew too large"),
    word("max-request", "", "max-requests", ""),
    word("max-requests-jitter", "gunicorn", "max-requests-delta", ""),
    word("max-workers", INVENTED, "processes", "the highest number of workers is `processes`, the lowest `cheaper`"),
    word("maximum-requests", "mod_wsgi", "max-requests", ""),
    word("media-root", "Django", "static-map", "Django reads this in settings.py; uWSGI serves a folder with `static-map = /media=/srv/app/media`"),
    word("media-url", "Django", "static-map", "Django reads this in settings.py; uWSGI serves a folder with `static-map = /media=/srv/app/media`"),
    word("memory-limit", INVENTED, "reload-on-rss", "`reload-on-rss` (megabytes) replaces a worker that grew too large; `limit-as` makes allocations fail"),
    word("min-workers", INVENTED, "cheaper", "the highest number of workers is `processes`, the lowest `cheaper`"),
    word("notifyaccess", "systemd", "", UNIT),
    word("num-processes", "", "processes", ""),
    word("num-threads", "", "threads", ""),
    word("num-workers", "", "workers", ""),
    word("numprocs", "supervisor", "processes", SUPERVISOR),
    word("php-fpm", "PHP-FPM", "", ""),
    word("pid", "other servers", "pidfile", ""),
    word("pm.max-children", "PHP-FPM", "processes", ""),
    word("pre-exec", INVENTED, "exec-pre-app", HOOKS),
    word("preexec", INVENTED, "exec-pre-app", HOOKS),
    word("preload", "gunicorn", "", "uWSGI loads the application before it forks; `lazy-apps = true` is the opposite"),
    word("preload-app", "gunicorn", "", "uWSGI loads the application before it forks; `lazy-apps = true` is the opposite"),
    word("privatetmp", "systemd", "", UNIT),
    word("proc-name", "gunicorn", "procname", ""),
    word("procceses", "", "processes", ""),
    word("proccesses", "", "processes", ""),
    word("proceses", "", "processes", ""),
    word("process", "", "processes", ""),
    word("process-name", "supervisor", "procname", ""),
    word("proxy-buffering", "nginx", "", NGINX),
    word("proxy-connect-timeout", "nginx", "", NGINX),
    word("proxy-pass", "nginx", "", NGINX),
    word("proxy-read-timeout", "nginx", "harakiri", "nginx reads this in its own configuration; uWSGI ends slow requests with `harakiri`"),
    word("proxy-send-timeout", "nginx", "", NGINX),
    word("proxy-set-header", "nginx", "", NGINX),
    word("py-callos-afterfork", "", "py-call-osafterfork", ""),
    word("py-path", "", "pythonpath", ""),
    word("pypath", "", "pythonpath", ""),
    word("python-home", "", "home", ""),
    word("python-path-add", INVENTED, "pythonpath", ""),
    word("python-paths", "", "pythonpath", ""),
    word("pythonhome", "", "home", ""),
    word("raw-env", "gunicorn", "env", ""),
    word("redirect-stderr", "supervisor", "", SUPERVISOR),
    word("request-terminate-timeout", "PHP-FPM", "harakiri", ""),
    word("request-timeout", "mod_wsgi", "harakiri", "a request that takes too long is ended by `harakiri` (seconds)"),
    word("restart", "systemd", "", UNIT),
    word("restartsec", "systemd", "", UNIT),
    word("run-as", "other servers", "uid", ""),
    word("runtimedirectory", "systemd", "", UNIT),
    word("secret-key", "Django or Flask", "", "the application reads this in its own settings; give it with `env = SECRET_KEY=…` from outside of the repository"),
    word("server-name", "nginx", "", "uWSGI serves every name that reaches its sockets"),
    word("settings-module", "Django", "env", "a variable of the application's environment: `env = DJANGO_SETTINGS_MODULE=…`"),
    word("ssl-cert", INVENTED, "https", TLS),
    word("ssl-certificate", "nginx", "https", TLS),
    word("ssl-key", INVENTED, "https", TLS),
    word("standarderror", "systemd", "", UNIT),
    word("standardoutput", "systemd", "", UNIT),
    word("startretries", "supervisor", "", SUPERVISOR),
    word("startsecs", "supervisor", "", SUPERVISOR),
    word("static", INVENTED, "static-map", "`static-map = /static=/srv/app/static` serves a folder"),
    word("static-path", INVENTED, "static-map", "`static-map = /static=/srv/app/static` serves a folder"),
    word("static-root", "Django", "static-map", STATIC),
    word("static-url", "Django", "static-map", STATIC),
    word("staticfiles-dirs", "Django", "static-map", STATIC),
    word("stderr-logfile", "supervisor", "logto", "supervisor reads this in its own `[program:…]` section; the log of uWSGI goes to `logto`"),
    word("stderr-logfile-maxbytes", "supervisor", "log-maxsize", SUPERVISOR),
    word("stdout-logfile", "supervisor", "logto", "supervisor reads this in its own `[program:…]` section; the log of uWSGI goes to `logto`"),
    word("stdout-logfile-backups", "supervisor", "", SUPERVISOR),
    word("stdout-logfile-maxbytes", "supervisor", "log-maxsize", SUPERVISOR),
    word("stopasgroup", "supervisor", "", SUPERVISOR),
    word("stopsignal", "supervisor", "", SUPERVISOR),
    word("stopwaitsecs", "supervisor", "", SUPERVISOR),
    word("syslogidentifier", "systemd", "", UNIT),
    word("thread", "", "threads", ""),
    word("threads-num", "", "threads", ""),
    word("timeout", "gunicorn", "harakiri", "a request that takes too long is ended by `harakiri` (seconds)"),
    word("timeoutstopsec", "systemd", "", UNIT),
    word("touchreload", "", "touch-reload", ""),
    word("user", "other servers", "uid", ""),
    word("username", "other servers", "uid", ""),
    word("uwsgi-buffer-size", "nginx", "buffer-size", NGINX),
    word("uwsgi-buffering", "nginx", "", NGINX),
    word("uwsgi-buffers", "nginx", "", NGINX),
    word("uwsgi-connect-timeout", "nginx", "", NGINX),
    word("uwsgi-max-temp-file-size", "nginx", "", NGINX),
    word("uwsgi-param", "nginx", "env", NGINX),
    word("uwsgi-pass", "nginx", "socket", NGINX),
    word("uwsgi-read-timeout", "nginx", "harakiri", "nginx reads this in its own configuration; uWSGI ends slow requests with `harakiri`"),
    word("uwsgi-send-timeout", "nginx", "", NGINX),
    word("vaccum", "", "vacuum", ""),
    word("vaccuum", "", "vacuum", ""),
    word("vacum", "", "vacuum", ""),
    word("vacumm", "", "vacuum", ""),
    word("venv-path", "", "virtualenv", ""),
    word("virtual-env", "", "virtualenv", ""),
    word("virtualenv-path", "", "virtualenv", ""),
    word("wantedby", "systemd", "", "systemd reads this in the `[Install]` section of the unit"),
    word("work-dir", "other servers", "chdir", ""),
    word("workdir", "Docker", "chdir", ""),
    word("worker", "", "workers", ""),
    word("worker-class", "gunicorn", "", "`gevent = 100` or `threads = 4` choose how a worker serves several requests"),
    word("worker-connections", "gunicorn or nginx", "async", "`gevent = 100` lets a worker serve that many requests at once"),
    word("worker-processes", "nginx", "processes", ""),
    word("worker-rlimit-nofile", "nginx", "max-fd", ""),
    word("worker-timeout", INVENTED, "harakiri", "a request that takes too long is ended by `harakiri` (seconds)"),
    word("worker-tmp-dir", "gunicorn", "", "workers of uWSGI have no heartbeat file"),
    word("working-dir", "other servers", "chdir", ""),
    word("working-directory", "other servers", "chdir", ""),
    word("workingdirectory", "systemd", "chdir", ""),
    word("wsgi-app", "gunicorn", "module", ""),
    word("wsgi-module", "", "module", ""),
    word("wsgidaemonprocess", "mod_wsgi", "", "processes and threads are options of their own here"),
    word("wsgipythonhome", "mod_wsgi", "home", ""),
    word("wsgipythonpath", "mod_wsgi", "pythonpath", ""),
    word("wsgiscriptalias", "mod_wsgi", "wsgi-file", ""),
    word("zuid", "", "uid", ""),
];

#[rustfmt::skip]
static ANCIENT: &[(&str, &str)] = &[
    ("app", "`mount = /=app.py` loads an application under a path"),
    ("auto-snapshot", "`touch-chain-reload` with `lazy-apps` reloads worker by worker"),
    ("cache-server", "`cache2` with `udp=` shares a cache"),
    ("cache-server-threads", "`cache2` with `udp=` shares a cache"),
    ("cluster", "legions and the subscription system replace it"),
    ("cluster-log", "legions and the subscription system replace it"),
    ("cluster-nodes", "legions and the subscription system replace it"),
    ("cluster-reload", "legions and the subscription system replace it"),
    ("emperor-amqp-password", "the address of the broker goes into `emperor = amqp://…`"),
    ("emperor-amqp-username", "the address of the broker goes into `emperor = amqp://…`"),
    ("emperor-amqp-vhost", "the address of the broker goes into `emperor = amqp://…`"),
    ("erlang", ""),
    ("erlang-cookie", ""),
    ("grunt", ""),
    ("http-only", ""),
    ("memory-debug", "`memory-report` logs what each worker uses"),
    ("probe", ""),
    ("proxy", "`http-to`, `fastrouter-to` or `rawrouter-to` forward requests"),
    ("proxy-max-connections", ""),
    ("proxy-node", "`http-to`, `fastrouter-to` or `rawrouter-to` forward requests"),
    ("regexp-mount", "`route` chooses by a regular expression"),
    ("routing", ""),
    ("script", "`wsgi-file` names a file, `module` a module"),
    ("snapshot", "`touch-chain-reload` with `lazy-apps` reloads worker by worker"),
    ("static-offload-to-thread", "`offload-threads` serves files from threads"),
    ("sync-log", ""),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_name_real_options() {
        assert!(WORDS.is_sorted_by_key(|word| word.name));
        assert!(ANCIENT.is_sorted());
        for word in WORDS {
            assert_eq!(OptId::lookup(word.name.as_bytes()), None, "{}", word.name);
            assert!(
                word.instead.is_empty() || OptId::lookup(word.instead.as_bytes()).is_some(),
                "{}",
                word.instead
            );
            assert_eq!(super::super::normalize(word.name), word.name);
        }
        for (name, _) in ANCIENT {
            assert_eq!(OptId::lookup(name.as_bytes()), None, "{name}");
        }
        assert!(is_conventional("name") && is_conventional("title") && !is_conventional("vaccum"));
    }
}
