//! Mixes of what a server is told about files, for `generate_differs`.

/// Where files are looked for.
const FILES: [&str; 20] = [
    "static-map = /static={D}/static",
    "static-map2 = /static={D}",
    "check-static = {D}/pub",
    "static-check = {D}/pub\nstatic-map = /static={D}/static",
    "static-map = /s={D}/static\nstatic-map = /static={D}/pub",
    "static-map = /static={D}/static\nstatic-map = /static/sub={D}/pub",
    "static-map = /static/sub={D}/pub\nstatic-map = /static={D}/static",
    "static-map = /app.py={D}/static/app.py\ncheck-static = {D}/static\ncheck-static = {D}/pub",
    "static-map = /={D}/pub\nstatic-map = /static={D}/static",
    "static-map = /static/={D}/static\nstatic-map = /pub/={D}/pub/",
    "static-map = /static/a.txt={D}/private/key.txt\nstatic-map = /static={D}/static",
    "static-map = /static/conf.ini={D}/static/a.txt\nstatic-map = /x/={D}/pub/a.txt",
    "static-map = /static//={D}/static\nstatic-map = /static/./sub={D}/private",
    "static-map = /m/static={D}/static\nstatic-map = /static={D}/pub",
    "chdir2 = {D}/pub\nstatic-map = /static=sub\nstatic-map = /s={D}/static",
    "static-map = ={D}/static\nstatic-map2 = /sub={D}/pub",
    "static-map = /static/odd={D}/static\nstatic-map2 = /static/su={D}/pub\nstatic-map = /static={D}/pub",
    "check-static-docroot = true\nstatic-map = /static={D}/static",
    "file-serve-mode = nginx\nstatic-map = /static={D}/static\nstatic-map = /one={D}/pub/a.txt",
    "check-static = {D}/none\nstatic-map = /none={D}/absent\nstatic-map = /static={D}/static",
];

/// What else decides about them.
const GOVERNS: [&str; 34] = [
    "",
    "static-skip-ext = .py",
    "static-skip-ext = .py\nstatic-skip-ext = .html\nstatic-skip-ext = onfig",
    "static-skip-ext = sub/b.css\nstatic-skip-ext = static/a.txt",
    "static-skip-ext = .ini\nstatic-skip-ext = .txt",
    "route = ^/static/sub break:403 No",
    "route = ^/sub/ break:401 Closed",
    "route = ^/m/ break:403 No",
    "route = ^/static/sub/index break:403 No",
    "route-if = endswith:${PATH_INFO};.css break:404 No",
    "route-uri = ^/static/a break:403 No",
    "route-uri = ^/(static|m)/c break:403 No\nadd-header = X-Frame-Options: DENY",
    "declare-option = closed=route=^/static/$1 break:403 No\nclosed = a",
    "static-skip-ext = .txt\nroute = ^/(static|pub)/c break:404 No",
    "route = ^/static/ log:hello\nroute = ^/static/a\\.t.* break:403 No\nstatic-safe = {D}/private",
    "route = ^/static/a?b?\\.t break:403 No\nroute = ^/m/sub/ break:403 No",
    "static-safe = {D}/safe",
    "static-gzip-ext = .css",
    "static-gzip-all = true\nstatic-skip-ext = .gz",
    "static-expires = .* 60\nstatic-expires-type = text/css=120",
    "route = ^/static/sub basicauth:Closed,u:p",
    "route = ^/sub basicauth-next:Closed,u:p\nroute-run = last:",
    "route = ^/(static|pub)/a return:403",
    "route-if = endswith:${PATH_INFO};.txt return:404",
    "route-if-not = startswith:${PATH_INFO};/static/sub last:\nroute-run = break:403 No",
    "route-host = ^www\\. break:403 No\nroute = ^/static/sub break:403 No",
    "route-remote-addr = ^127 goto:inside\nroute-run = break:403 No\nroute-label = inside\nroute = ^/static/c break:403 No",
    "route-user-agent = . continue:\nroute = ^/static/a\\.txt$ redirect:/static/sub/b.css",
    "route = ^/static/c(.*) rewrite:/static/a.txt",
    "route = ^/pub/(.*) static:{D}/static/$1",
    "route = ^/static/sub addheader:X-Robots-Tag: none",
    "final-route = ^/static break:403 No",
    "response-route = . addheader:X-Seen: yes\nroute-method = HEAD break:403 No",
    "route = ^/static/[^a-z] break:403 No\nroute-query-string = secret break:403 No",
];

/// Applications below paths.
const MOUNTS: [&str; 6] = [
    "",
    "manage-script-name = true\nmount = /m=app.py",
    "manage-script-name = true\nmount = /static/sub=app.py",
    "manage-script-name = true\nmount = /static=app.py\nmount = /m/static=app.py",
    "mount = /m=app.py",
    "mount = /static/sub=app.py",
];

const INDEX: [&str; 3] = ["", "static-index = index.html", "static-index = none.html\nstatic-index = a.txt"];

/// What the server listens on besides.
const SPEAKS: [&str; 2] = ["socket", "http-socket"];

/// How many mixes a plain run of the tests asks.
const PART: usize = 24;

/// Numbers that are the same for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

/// What a server is told about files.
#[derive(Clone)]
pub(crate) struct Mix {
    /// Lines of its configuration, `{D}` for the folder.
    pub(crate) text: String,
    /// The option of its socket.
    pub(crate) speaks: &'static str,
    /// The path below which the site stands.
    pub(crate) prefix: &'static str,
    /// The mountpoints that the server does not take off itself.
    pub(crate) points: Vec<String>,
}

impl Mix {
    fn new(parts: [&str; 4], speaks: &'static str) -> Self {
        let text = parts.map(|part| format!("{part}\n")).concat();
        let managed = text.contains("manage-script-name");
        let mounts = text.lines().filter_map(|line| line.strip_prefix("mount = "));
        let point = |value: &str| value.split('=').next().unwrap_or_default().to_owned();
        let points = if managed { Vec::new() } else { mounts.map(point).collect() };
        // Only there a prefix is possible.
        let prefix = match speaks {
            "socket" if parts[2].is_empty() && !text.contains("route-uri") => "/shop",
            _ => "",
        };
        Self { text, speaks, prefix, points }
    }
}

/// Every pair of files and what governs them, the rest drawn; or a part of them.
pub(crate) fn mixes(whole: bool) -> Vec<Mix> {
    let seed = std::env::var("E2E_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(18);
    let mut random = Random(seed);
    let mut all = Vec::new();
    for files in FILES {
        for governs in GOVERNS {
            let parts = [files, governs, random.of(&MOUNTS), random.of(&INDEX)];
            let speaks = random.of(&SPEAKS);
            all.push(Mix::new(parts, speaks));
        }
    }
    if whole {
        return all;
    }
    // One of each kind of files at least.
    let step = all.len() / PART.min(all.len());
    let first = random.below(step);
    all.into_iter().skip(first).step_by(step).collect()
}
