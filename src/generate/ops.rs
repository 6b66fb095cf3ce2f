//! The commands for this very deployment, as a page of shell lines with remarks.
//!
//! Sources: `core/master.c`, `core/fifo.c` of the server, and experiments.

use super::deployment::Deployment;
use super::paths::Purpose;
use super::shell::word;
use super::text::comment;
use super::{Daemon, Generated};

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// The server's path.
    pub program: String,
    /// Print remarks.
    pub comments: bool,
}

struct Page<'a> {
    deployment: &'a Deployment,
    options: &'a Options,
    out: String,
}

/// The page.
pub fn generate(deployment: &Deployment, options: &Options) -> Generated {
    let mut page = Page { deployment, options, out: String::new() };
    page.remark(&format!("Commands for {}, from uwsgi-lint gen ops", deployment.file));
    if deployment.by_emperor {
        page.vassal();
    } else {
        page.start();
        page.process();
    }
    page.fifo();
    page.touch();
    page.stats();
    Generated { text: page.out, advice: Vec::new() }
}

impl Page<'_> {
    fn remark(&mut self, text: &str) {
        if self.options.comments {
            self.out.push_str(&comment('#', text));
        }
    }

    fn command(&mut self, what: &str, command: &str) {
        self.remark(what);
        self.out.push_str(command);
        self.out.push('\n');
    }

    fn head(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.remark(text);
    }

    fn start(&mut self) {
        self.head("Start");
        let deployment = self.deployment;
        let what = match deployment.daemon {
            Daemon::No => "stays in the foreground",
            Daemon::Yes(_) => "leaves the foreground (daemonize)",
            Daemon::Unsure(_) => "may leave the foreground: daemonize depends on a condition",
        };
        let command = format!(
            "{} {} {}",
            word(&self.options.program),
            deployment.load_option,
            word(&deployment.load_argument())
        );
        self.command(what, &command);
    }

    /// An Emperor looks at the names and times of files (`core/emperor.c:uwsgi_imperial_monitor_directory`).
    fn vassal(&mut self) {
        let file = &self.deployment.file;
        let (here, aside) = (word(file), word(&format!("{file}.disabled")));
        self.head("Start, reload and stop: the Emperor does it within `emperor-freq` seconds (3)");
        self.command("graceful reload: requests end first", &format!("touch {here}"));
        self.command("stop: the name is no longer one of a vassal", &format!("mv {here} {aside}"));
        self.command("start again", &format!("mv {aside} {here}"));
    }

    /// `--reload` and `--stop` send the signals that mean it (`core/uwsgi.c:uwsgi_opt_pidfile_signal`).
    fn process(&mut self) {
        let deployment = self.deployment;
        let master = deployment.master != Some(false);
        let program = word(&self.options.program);
        self.head("Reload and stop");
        let Some(file) = &deployment.pid_file else {
            let running = format!("{} {}", deployment.load_option, pattern(&deployment.load_argument()));
            let find = format!("PID=$(pgrep -o -f -- {})", word(&running));
            self.command("no pidfile: the oldest process with this command line", &find);
            if master {
                self.command("graceful reload: running requests finish first", "kill -HUP \"$PID\"");
                self.brutal("\"$PID\"");
            } else {
                self.remark("no reload: without a master SIGHUP stops uWSGI");
            }
            self.command("stop: cuts running requests", "kill -INT \"$PID\"");
            self.graceful("\"$PID\"");
            return;
        };
        let path = word(&file.value);
        let number = format!("\"$(cat {path})\"");
        if master {
            self.command(
                "graceful reload: running requests finish first",
                &format!("{program} --reload {path}"),
            );
            self.brutal(&number);
        } else {
            self.remark("no reload: without a master SIGHUP stops uWSGI");
        }
        self.command("stop: cuts running requests", &format!("{program} --stop {path}"));
        self.graceful(&number);
    }

    /// The one of SIGTERM and SIGQUIT that does not stop (`core/master.c:master_loop`).
    fn brutal(&mut self, process: &str) {
        let (signal, what) = match (self.deployment.die_on_term, self.deployment.graceful_term) {
            (_, Some(_)) => return,
            (true, None) => ("QUIT", "brutal reload: cuts running requests (die-on-term: SIGTERM stops)"),
            (false, None) => ("TERM", "brutal reload: cuts running requests"),
        };
        self.command(what, &format!("kill -{signal} {process}"));
    }

    fn graceful(&mut self, process: &str) {
        if self.deployment.graceful_term.is_some() {
            self.command("graceful stop (hook-master-start)", &format!("kill -TERM {process}"));
        }
    }

    fn fifo(&mut self) {
        let Some(fifo) = self.deployment.paths_for(Purpose::Fifo).next() else { return };
        let path = word(&fifo.path);
        self.head("The master's pipe (master-fifo)");
        let commands = [
            ('r', "graceful reload"),
            ('c', "chain reload, one worker after the other (with lazy-apps)"),
            ('R', "brutal reload"),
            ('q', "graceful stop"),
            ('Q', "brutal stop"),
            ('l', "reopen the log"),
            ('s', "statistics into the log"),
        ];
        for (letter, what) in commands {
            self.command(what, &format!("echo {letter} > {path}"));
        }
    }

    fn touch(&mut self) {
        let files: Vec<_> = self.deployment.paths_for(Purpose::Touch).cloned().collect();
        if files.is_empty() {
            return;
        }
        self.head("Files that trigger an action when touched (touch-*)");
        for file in files {
            let what = match file.option.as_str() {
                "touch-reload" => "reload",
                "touch-workers-reload" => "reload of the workers alone",
                "touch-chain-reload" => "one worker after the other",
                "touch-mules-reload" => "reload of the mules",
                "touch-spoolers-reload" => "reload of the spoolers",
                "touch-logrotate" => "rotates the log",
                _ => "reopens the log",
            };
            self.command(&format!("{}: {what}", file.option), &format!("touch {}", word(&file.path)));
        }
    }

    fn stats(&mut self) {
        let Some(stats) = self.deployment.stats.clone() else {
            self.head("No statistics: add `stats = 127.0.0.1:PORT` or a path");
            return;
        };
        self.head("Statistics, as JSON");
        let path = self.deployment.paths_for(Purpose::Stats).next().map(|stats| stats.path.clone());
        let address = path.unwrap_or_else(|| reached(&stats.value));
        if self.deployment.stats_http && !address.starts_with('/') {
            self.command("stats-http", &format!("curl -fsS {}", word(&format!("http://{address}/"))));
        } else {
            self.command(
                "stats",
                &format!("{} --connect-and-read {}", word(&self.options.program), word(&address)),
            );
        }
        self.command("live view, from the package uwsgitop", &format!("uwsgitop {}", word(&address)));
    }
}

/// Where a client on this machine reaches an address that may stand for every one.
fn reached(address: &str) -> String {
    let port = ["0.0.0.0:", "*:", ":"].into_iter().find_map(|all| address.strip_prefix(all));
    port.filter(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or_else(|| address.to_owned(), |port| format!("127.0.0.1:{port}"))
}

/// A text as a pattern of `pgrep` that matches nothing else.
fn pattern(text: &str) -> String {
    let special = |c: char| r"\.^$*+?()[]{}|".contains(c);
    text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}
