//! What `explain` knows besides rules and options: categories of rules, magic variables, and the remarks of `gen`.

use uwsgi_lint::evaluate::is_variable as is_magic_variable;
use uwsgi_lint::lint::{Category, Rule, rules};

/// A subject with a name and a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// The name by which `explain` finds it.
    pub(super) name: String,
    /// What it is, in a few sentences.
    pub(super) text: String,
}

/// The category of that name.
pub(super) fn category(name: &str) -> Option<Category> {
    Category::ALL.iter().find(|(_, known)| *known == name).map(|(category, _)| *category)
}

/// What the rules of a category are about.
pub(super) fn category_text(category: Category) -> &'static str {
    match category {
        Category::Syntax => "How the file is written: sections, comments, quotes, encodings.",
        Category::Names => "Option names that uWSGI does not know, or knows under another spelling.",
        Category::Values => "Values that uWSGI misreads, ignores or rejects.",
        Category::Duplicates => "Options that are set more than once.",
        Category::Conflicts => "Options that contradict each other.",
        Category::Requires => "Options that have no effect without another one.",
        Category::Logic => "Placeholders, magic variables, conditions and loops.",
        Category::Process => "Workers, limits and performance.",
        Category::Reload => "Reloading and stopping.",
        Category::Logging => "Logs: formats, files and rotation.",
        Category::Network => "Sockets and routers, and who can reach them.",
        Category::Deploy => "Deployment with systemd, in containers and with an Emperor.",
        Category::Together => "Contradictions with the files of nginx, systemd and other vassals.",
        Category::Starts => "Command lines and environments, and what they make of the files that they load.",
        Category::Security => "Privileges, secrets and other security problems.",
        Category::Python => "Python applications.",
        Category::Languages => "Applications in other languages.",
        Category::Versions => "Options and values that depend on the release or build of uWSGI.",
        Category::Formats => "Problems of YAML, JSON and XML.",
        Category::Style => "Matters of taste. These rules are off unless selected.",
    }
}

/// The rules of a category, by id.
pub(super) fn rules_of(category: Category) -> Vec<&'static Rule> {
    let mut found: Vec<&Rule> = rules::all().filter(|rule| rule.category == category).collect();
    found.sort_unstable_by_key(|rule| rule.id);
    found
}

/// The magic variable `%x`. Every `%` and the byte after it is one, a known one or not (`core/utils.c:magic_sub`).
pub(super) fn magic(name: &str) -> Option<Topic> {
    let letter = name.strip_prefix('%').filter(|rest| rest.len() == 1)?.bytes().next()?;
    let mut text = magic_text(letter).to_owned();
    if text.is_empty() && letter.is_ascii_uppercase() && is_magic_variable(letter) {
        let lower = char::from(letter.to_ascii_lowercase());
        text = format!(
            "Like `%{lower}`, but always about the first configuration file. It is empty if uWSGI was started with the bare file name instead of an option such as `--ini`."
        );
    }
    if text.is_empty() {
        text = format!(
            "Not a magic variable: uWSGI removes `{name}` from the file. Write `%{name}` for a literal `%`."
        );
    }
    text.push_str(
        " uWSGI replaces magic variables in the whole file, comments included, before it parses the file.",
    );
    Some(Topic { name: name.to_owned(), text })
}

fn magic_text(letter: u8) -> &'static str {
    match letter {
        b'%' => "A literal `%`.",
        b'(' => "The beginning of a placeholder `%(NAME)`, which is replaced later, when all files are read.",
        b'[' => "The escape character (ASCII 27).",
        b'V' => "The version of uWSGI.",
        b'v' => "The directory in which uWSGI was started.",
        b'h' => "The host name.",
        b'k' => "The number of online CPUs of the host; CPU limits of a container do not change it.",
        b't' => "The time of the start, in seconds since 1970.",
        b'T' => "The time of the start, in microseconds since 1970.",
        b'u' => "The user ID of the process that reads the file.",
        b'U' => "The user name of the process that reads the file.",
        b'g' => "The group ID of the process that reads the file.",
        b'G' => "The group name of the process that reads the file.",
        b'b' => "The path of the uWSGI binary.",
        b'o' => "The path of the configuration file, as given.",
        b'p' => "The absolute path of the configuration file.",
        b's' => "The name of the configuration file, without its directory.",
        b'd' => "The absolute directory of the configuration file, with a trailing slash.",
        b'e' => "The extension of the configuration file, without the dot.",
        b'n' => "The name of the configuration file, without its directory and extension.",
        b'c' => "The name of the directory that contains the configuration file.",
        b'x' => "The section that was asked for, as in `uwsgi.ini:SECTION`.",
        b'i' => "The inode number of the configuration file.",
        b'j' => "A hash of the absolute path of the configuration file, as eight hexadecimal digits.",
        b'0'..=b'9' => {
            "One component of the directory of the configuration file, counted from 0 at the root."
        }
        _ => "",
    }
}

/// The remark of `gen` with that id.
pub(super) fn remark(name: &str) -> Option<Topic> {
    let (id, text) = REMARKS.iter().find(|(id, _)| *id == name)?;
    Some(Topic { name: (*id).to_owned(), text: (*text).to_owned() })
}

/// The remarks of `gen`, by id.
pub(super) const REMARKS: [(&str, &str); REMARK_COUNT] = [
    (
        "gen-bare-port",
        "The address has no colon, so uWSGI creates a UNIX socket file of that name. Write `:PORT` for a TCP port.",
    ),
    (
        "gen-buffer-size",
        "`buffer-size` is 4096, so requests with larger headers (a few cookies) are rejected. `buffer-size = 32768` is a common choice.",
    ),
    (
        "gen-chmod-socket",
        "`chmod-socket` is not set, so the umask decides whether nginx can connect to the socket.",
    ),
    (
        "gen-container-loopback",
        "The listener is bound to the loopback address of the container, which no other container or host can reach.",
    ),
    (
        "gen-daemonize",
        "`daemonize` detaches uWSGI, but systemd expects it in the foreground. Guard it with `if-not-env = NOTIFY_SOCKET`.",
    ),
    (
        "gen-device-log",
        "The configuration logs to /dev/stdout or /dev/stderr. Under systemd these are sockets that uWSGI cannot open by name.",
    ),
    (
        "gen-environment",
        "The configuration reads an environment variable that the unit does not set. Add it to the unit.",
    ),
    (
        "gen-harakiri",
        "`harakiri` is not set, so a request that hangs blocks its worker even after nginx has given up.",
    ),
    (
        "gen-http-bypass",
        "Clients can reach this HTTP listener directly and bypass nginx. Bind it to 127.0.0.1.",
    ),
    ("gen-listen", "uWSGI does not start if `listen` is above `net.core.somaxconn` (default: 4096)."),
    (
        "gen-logreopen",
        "Nothing makes uWSGI reopen its log, so logrotate copies and truncates it and lines may be lost. Add `touch-logreopen = PATH`.",
    ),
    ("gen-lost-mount", "The mount point is not known here, so the generated file has no location for it."),
    (
        "gen-master",
        "Without `master = true`, dead workers are not replaced and the service cannot be reloaded.",
    ),
    (
        "gen-misplaced-path",
        "Only root can write to this directory, but uWSGI is started as another user. Use a directory of its own, such as /run/NAME.",
    ),
    (
        "gen-modifier",
        "Requests reach the plugin of the application only with the modifier that the option sets.",
    ),
    (
        "gen-mount-over-http",
        "HTTP cannot carry a mount point. Without `manage-script-name` every request goes to the first application.",
    ),
    (
        "gen-post-buffering",
        "An application that responds without reading the body of a POST makes nginx answer 502 on a UNIX socket. Set `post-buffering = 4096`.",
    ),
    (
        "gen-public-root",
        "`check-static` makes every file in that directory public, and nginx then serves them too.",
    ),
    ("gen-refused", "The configuration cannot be expressed in the generated file, for the reason given."),
    (
        "gen-relative-socket",
        "The path of the socket is relative, so it depends on the directory in which uWSGI is started.",
    ),
    (
        "gen-root",
        "The configuration requires root, so the unit sets no user. Set `uid` and `gid` to drop privileges.",
    ),
    (
        "gen-root-mount",
        "With `manage-script-name`, requests that match no mount go to the first mount of the file. Put `mount = /=…` first.",
    ),
    ("gen-router-hop", "Behind nginx the HTTP router is an unnecessary hop. Use `socket` with `uwsgi_pass`."),
    (
        "gen-socket-access",
        "The mode and the group of the socket keep nginx out, so every request ends in 502. Write `chmod-socket = 660` and a group that nginx is in.",
    ),
    (
        "gen-static-docroot",
        "`check-static-docroot` looks for files in the folder that nginx sends as DOCUMENT_ROOT. Without `root` in the site that is nginx's own HTML folder.",
    ),
    (
        "gen-static-home",
        "nginx requires the execute permission (`o+x`) on every directory above files in a home directory.",
    ),
    (
        "gen-static-left",
        "uWSGI continues to serve these static files, because nginx cannot serve them in the same way.",
    ),
    (
        "gen-static-routes",
        "Static files that nginx serves do not pass through the routes of this configuration.",
    ),
    (
        "gen-tmp",
        "A file in /tmp is used by other programs, so the unit does not set `PrivateTmp`. Use a directory in /run.",
    ),
    ("gen-uid", "The unit starts uWSGI as this user, so `uid` and `gid` have no effect."),
    ("gen-unknown-path", "The unit cannot allow access to this path, because it is not known here."),
    (
        "gen-unused-listener",
        "This listener answers clients directly and bypasses nginx. Remove it, or bind it to 127.0.0.1.",
    ),
    (
        "gen-user",
        "The configuration names no usable user, so the unit uses www-data as a guess. Pass --user.",
    ),
    (
        "gen-wildcard-bind",
        "The listener accepts connections on all interfaces, so clients can bypass nginx. Bind it to 127.0.0.1.",
    ),
    (
        "gen-x-sendfile",
        "nginx ignores `X-Sendfile`. Use `file-serve-mode = nginx`, which sends `X-Accel-Redirect`.",
    ),
];

/// How many remarks there are.
const REMARK_COUNT: usize = 35;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_has_a_text_and_every_letter_too() {
        for (category, name) in Category::ALL {
            assert_eq!(super::category(name), Some(category));
            assert!(!category_text(category).is_empty());
        }
        for letter in 0..=127u8 {
            let name = format!("%{}", char::from(letter));
            let text = magic(&name).map(|topic| topic.text).unwrap_or_default();
            assert_eq!(!text.starts_with("Not a magic"), is_magic_variable(letter), "{name}: {text}");
        }
        assert_eq!(magic("%ab"), None);
    }

    #[test]
    fn every_remark_of_gen_is_explained() -> Result<(), Box<dyn std::error::Error>> {
        let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let (mut folders, mut files) = (vec![top.join("src/generate"), top.join("src/cli/gen")], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        let mut said = std::collections::BTreeSet::new();
        for file in files {
            let text = std::fs::read_to_string(file)?;
            for rest in text.split("\"gen-").skip(1) {
                said.extend(rest.split_once('"').map(|(id, _)| format!("gen-{id}")));
            }
        }
        let known: std::collections::BTreeSet<String> =
            REMARKS.iter().map(|(id, _)| (*id).to_owned()).collect();
        assert_eq!(said, known);
        Ok(())
    }
}
