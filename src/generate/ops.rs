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
    page.start();
    page.process();
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
            Daemon::Unsure(_) => "may leave the foreground: daemonize stands under a condition",
        };
        let command = format!(
            "{} {} {}",
            word(&self.options.program),
            deployment.load_option,
            word(&deployment.load_argument())
        );
        self.command(what, &command);
    }

    /// `--reload` and `--stop` send the signals that mean it (`core/uwsgi.c:uwsgi_opt_pidfile_signal`).
    fn process(&mut self) {
        let deployment = self.deployment;
        let master = deployment.master != Some(false);
        let program = word(&self.options.program);
        self.head("Reload and stop");
        let Some(file) = &deployment.pid_file else {
            self.remark("no pidfile in the file: PID is the process of the master, the eldest of the name");
            if master {
                self.command("graceful reload: requests end first", "kill -HUP \"$PID\"");
            }
            self.command("stop: cuts running requests", "kill -INT \"$PID\"");
            return;
        };
        let path = word(&file.value);
        if master {
            self.command("graceful reload: requests end first", &format!("{program} --reload {path}"));
            let brutal = if deployment.die_on_term { "QUIT" } else { "TERM" };
            let why = if deployment.die_on_term {
                "brutal reload (die-on-term: SIGTERM stops instead)"
            } else {
                "brutal reload: cuts running requests"
            };
            self.command(why, &format!("kill -{brutal} \"$(cat {path})\""));
        } else {
            self.remark("no reload: without a master SIGHUP ends the server");
        }
        self.command("stop: cuts running requests", &format!("{program} --stop {path}"));
        if deployment.graceful_term.is_some() {
            self.command("graceful stop (hook-master-start)", &format!("kill -TERM \"$(cat {path})\""));
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
            ('l', "open the log anew"),
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
        self.head("Files whose change acts (touch-*)");
        for file in files {
            self.command("touch-*", &format!("touch {}", word(&file.path)));
        }
    }

    fn stats(&mut self) {
        let Some(stats) = self.deployment.stats.clone() else {
            self.head("No statistics: add `stats = 127.0.0.1:PORT` or a path");
            return;
        };
        self.head("Statistics, as JSON");
        let path = self.deployment.paths_for(Purpose::Stats).next().map(|stats| stats.path.clone());
        let address = path.unwrap_or_else(|| stats.value.clone());
        if self.deployment.stats_http && !address.starts_with('/') {
            self.command("stats-http", &format!("curl -fsS {}", word(&format!("http://{address}/"))));
        } else {
            self.command(
                "stats",
                &format!("{} --connect-and-read {}", word(&self.options.program), word(&address)),
            );
        }
        self.command("a live view, from the package of that name", &format!("uwsgitop {}", word(&address)));
    }
}
