//! The folders that Emperors are recorded over.

use super::Case;

/// A vassal that tells where it is and by what name it was started.
const TELLS: &str =
    "[uwsgi]\nmaster = true\nsocket = /run/%n.sock\nwhere = %d|%n|%s|%p|%o\nfirst = %N|%S|%P|%O\ncwd = %v\n";
/// A vassal of one line.
const SHORT: &str = "[uwsgi]\nprocesses = 2\n";

type Pairs<'a> = &'a [(&'a str, &'a str)];

fn case(name: &str, args: &str, files: Pairs<'_>) -> Case {
    let pair = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    Case {
        name: name.to_owned(),
        files: files.iter().map(pair).collect(),
        args: args.split_whitespace().map(str::to_owned).collect(),
        ..Case::default()
    }
}

impl Case {
    fn links(mut self, links: Pairs<'_>) -> Self {
        self.links = links.iter().map(|(name, target)| ((*name).to_owned(), (*target).to_owned())).collect();
        self
    }

    fn owners(mut self, owners: &[(&str, u32)]) -> Self {
        self.owners = owners.iter().map(|(name, owner)| ((*name).to_owned(), *owner)).collect();
        self
    }

    fn env(mut self, env: Pairs<'_>) -> Self {
        self.env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self
    }

    fn executable(mut self, name: &str) -> Self {
        self.executable.push(name.to_owned());
        self
    }
}

/// Which folders are watched.
fn watched() -> Vec<Case> {
    let two: Pairs<'_> = &[("vassals/a.ini", TELLS), ("vassals/b.ini", TELLS), ("other/c.ini", TELLS)];
    vec![
        case("a folder", "--emperor vassals", two),
        case("a folder with a slash", "--emperor vassals/", two),
        case("an absolute folder", "--emperor /tmp/uwsgi-lint-emperor/vassals", two),
        case("dir://", "--emperor dir://vassals", two),
        case("a pattern", "--emperor vassals/*.ini", two),
        case(
            "a pattern that leads to an absolute path",
            "--emperor /tmp/uwsgi-lint-emperor/vassals/*.ini",
            two,
        ),
        case("glob://", "--emperor glob://vassals/*.ini", two),
        case("one file", "--emperor vassals/a.ini", two),
        case(
            "two absolute folders",
            "--emperor /tmp/uwsgi-lint-emperor/vassals --emperor /tmp/uwsgi-lint-emperor/other",
            two,
        ),
        case("two relative folders", "--emperor vassals --emperor other", two),
        case("a folder and a pattern", "--emperor vassals --emperor other/*.ini", two),
        case(
            "the same name in two folders",
            "--emperor /tmp/uwsgi-lint-emperor/vassals --emperor /tmp/uwsgi-lint-emperor/other",
            &[("vassals/a.ini", TELLS), ("other/a.ini", TELLS), ("other/b.ini", TELLS)],
        ),
        case("a folder and a pattern over it", "--emperor vassals --emperor vassals/a.*", two),
        case(
            "a pattern and a relative folder after it",
            "--chdir /tmp/uwsgi-lint-emperor/other --emperor /tmp/uwsgi-lint-emperor/vassals/*.ini --emperor other",
            two,
        ),
        case("a folder that is not there", "--emperor nowhere", two),
        case("a plugin that is not there", "--emperor pg://host=localhost;SELECT", two),
        case("a pattern of folders", "--emperor vass*", two),
        case("a pattern of files and folders", "--emperor *", two),
        case("the working directory", "--emperor .", &[("a.ini", TELLS), ("vassals/b.ini", TELLS)]),
        case(
            "a folder a site",
            "--emperor sites/*/uwsgi.ini",
            &[("sites/shop/uwsgi.ini", TELLS), ("sites/blog/uwsgi.ini", TELLS)],
        ),
        case(
            "a folder below",
            "--emperor vassals",
            &[("vassals/a.ini", TELLS), ("vassals/sub/b.ini", TELLS)],
        ),
        case("a link to the folder", "--emperor enabled", &[("available/a.ini", TELLS)])
            .links(&[("enabled", "available")]),
        case(
            "its own file",
            "emperor.ini",
            &[("emperor.ini", "[uwsgi]\nemperor = %d/vassals\n"), ("vassals/a.ini", TELLS)],
        ),
        case(
            "its own file in a folder",
            "conf/emperor.ini",
            &[
                ("conf/emperor.ini", "[uwsgi]\nmaster = true\nemperor = %dvassals\n"),
                ("conf/vassals/a.ini", TELLS),
            ],
        ),
        case(
            "its own file in YAML",
            "emperor.yaml",
            &[("emperor.yaml", "uwsgi:\n  emperor: vassals\n"), ("vassals/a.ini", TELLS)],
        ),
        case(
            "chdir of the Emperor",
            "--chdir /tmp/uwsgi-lint-emperor/conf --emperor vassals",
            &[("conf/vassals/a.ini", TELLS), ("vassals/b.ini", TELLS)],
        ),
        case(
            "chdir of the Emperor and a pattern",
            "--chdir /tmp/uwsgi-lint-emperor/conf --emperor vassals/*.ini",
            &[("conf/vassals/a.ini", TELLS), ("vassals/b.ini", TELLS)],
        ),
    ]
}

/// Which files are vassals.
fn names() -> Vec<Case> {
    vec![
        case(
            "suffixes",
            "--emperor vassals",
            &[
                ("vassals/a.ini", SHORT),
                ("vassals/b.xml", "<uwsgi><processes>2</processes></uwsgi>"),
                ("vassals/c.yml", "uwsgi:\n  processes: 2\n"),
                ("vassals/d.yaml", "uwsgi:\n  processes: 2\n"),
                ("vassals/e.js", "{\"uwsgi\": {\"processes\": 2}}"),
                ("vassals/f.json", "{\"uwsgi\": {\"processes\": 2}}"),
                ("vassals/g.conf", SHORT),
                ("vassals/h.skel", SHORT),
                ("vassals/i.ini.disabled", SHORT),
                ("vassals/j.ini~", SHORT),
                ("vassals/k", SHORT),
                ("vassals/l.INI", SHORT),
                ("vassals/m.toml", SHORT),
                ("vassals/n.ini.bak", SHORT),
                ("vassals/uwsgi", SHORT),
            ],
        ),
        case("hidden files", "--emperor vassals", &[("vassals/.hidden.ini", TELLS), ("vassals/.ini", TELLS)]),
        case(
            "hidden files and a pattern",
            "--emperor vassals/*.ini",
            &[("vassals/.hidden.ini", TELLS), ("vassals/a.ini", TELLS)],
        ),
        case(
            "a folder that is called as a vassal",
            "--emperor vassals",
            &[("vassals/a.ini/", ""), ("vassals/b.ini", TELLS)],
        ),
        case("an empty file", "--emperor vassals", &[("vassals/a.ini", "")]),
        case("a space in the name", "--emperor vassals", &[("vassals/my app.ini", TELLS)]),
        case(
            "a colon in the name",
            "--emperor vassals",
            &[("vassals/a.ini", TELLS), ("vassals/b:c.ini", TELLS)],
        ),
        case("dots in the name", "--emperor vassals", &[("vassals/example.com.ini", TELLS)]),
        case(
            "a longer list of suffixes",
            "--emperor vassals --emperor-extra-extension .vassal",
            &[("vassals/a.vassal", TELLS), ("vassals/b.ini", TELLS)],
        ),
        case(
            "a suffix that no reader has",
            "--emperor vassals --emperor-extra-extension .conf",
            &[("vassals/a.conf", TELLS)],
        ),
        case(
            "a suffix that a reader has",
            "--emperor vassals --emperor-extra-extension .ini",
            &[("vassals/a.ini", TELLS)],
        ),
        case(
            "a file that may be executed",
            "--emperor vassals --emperor-magic-exec",
            &[
                ("vassals/a.ini", "#!/bin/sh\necho '[uwsgi]'\necho 'processes = 3'\n"),
                ("vassals/b.ini", TELLS),
            ],
        )
        .executable("vassals/a.ini"),
    ]
}

/// Links and owners.
fn links() -> Vec<Case> {
    let apps: Pairs<'_> = &[("apps/real.ini", TELLS), ("vassals/app.skel", TELLS)];
    vec![
        case("links to one file", "--emperor vassals", apps)
            .links(&[("vassals/app1.ini", "app.skel"), ("vassals/app2.ini", "app.skel")]),
        case("a link to another folder", "--emperor vassals", apps)
            .links(&[("vassals/shop.ini", "../apps/real.ini")]),
        case("a link that leads nowhere", "--emperor vassals", apps)
            .links(&[("vassals/shop.ini", "../apps/gone.ini")]),
        case("a link that leads nowhere, nofollow", "--emperor vassals --emperor-nofollow", apps)
            .links(&[("vassals/shop.ini", "../apps/gone.ini")]),
        case("a link to a folder", "--emperor vassals", apps).links(&[("vassals/shop.ini", "../apps")]),
        case("a link to a folder, nofollow", "--emperor vassals --emperor-nofollow", apps)
            .links(&[("vassals/shop.ini", "../apps")]),
        case("links and a pattern", "--emperor vassals/*.ini", apps)
            .links(&[("vassals/shop.ini", "../apps/real.ini")]),
        case(
            "tyrant",
            "--emperor vassals --emperor-tyrant",
            &[("vassals/a.ini", SHORT), ("vassals/b.ini", SHORT), ("vassals/c.ini", SHORT)],
        )
        .owners(&[("vassals/a.ini", 1), ("vassals/b.ini", 2)]),
        case("tyrant and a link", "--emperor vassals --emperor-tyrant", &[("apps/a.ini", SHORT)])
            .links(&[("apps/b.ini", "a.ini")])
            .owners(&[("apps/a.ini", 1), ("apps/b.ini", 2)])
            .watching("apps"),
        case(
            "tyrant and a link, nofollow",
            "--emperor vassals --emperor-tyrant --emperor-tyrant-nofollow",
            &[("apps/a.ini", SHORT)],
        )
        .links(&[("apps/b.ini", "a.ini")])
        .owners(&[("apps/a.ini", 1), ("apps/b.ini", 2)])
        .watching("apps"),
    ]
}

impl Case {
    /// Watches this folder, and not `vassals`.
    fn watching(mut self, folder: &str) -> Self {
        self.args.iter_mut().filter(|word| *word == "vassals").for_each(|word| folder.clone_into(word));
        self
    }
}

/// What the Emperor hands to its vassals.
fn handed() -> Vec<Case> {
    let vassal = "[uwsgi]\nprocesses = 2\nuid = blog\nharakiri = 30\n";
    let defaults = "[uwsgi]\nprocesses = 9\nuid = root\nname = %n|%N\nfolder = %d\n";
    let files: Pairs<'_> =
        &[("vassals/a.ini", vassal), ("defaults.ini", defaults), ("vassals/defaults.skel", defaults)];
    let emperor = |lines: &str| format!("[uwsgi]\nemperor = vassals\n{lines}");
    let own = |name: &str, lines: &str| {
        let text = emperor(lines);
        case(
            name,
            "emperor.ini",
            &[
                ("emperor.ini", &text),
                ("vassals/a.ini", vassal),
                ("defaults.ini", defaults),
                ("more.ini", "[uwsgi]\nthreads = 3\nprocesses = 5\n"),
            ],
        )
    };
    vec![
        case(
            "vassals-include",
            "--emperor vassals --vassals-include /tmp/uwsgi-lint-emperor/defaults.ini",
            files,
        ),
        case("vassals-include of a relative path", "--emperor vassals --vassals-include defaults.ini", files),
        case(
            "vassals-include of a path from the vassal",
            "--emperor vassals --vassals-include ../defaults.ini",
            files,
        ),
        own("vassals-include by %d", "vassals-include = %d/defaults.ini\n"),
        own("vassals-include-before", "vassals-include-before = %d/defaults.ini\n"),
        own("vassals-inherit", "vassals-inherit = %d/defaults.ini\n"),
        own("vassals-inherit-before", "vassals-inherit-before = %d/defaults.ini\n"),
        own("vassal-set", "vassal-set = processes=7\nvassals-set = threads=4\n"),
        own("vassal-set of a placeholder", "vassal-set = base=/srv\n"),
        own(
            "all of them",
            "vassal-set = threads=7\nvassals-include = %d/more.ini\nvassals-include-before = %d/defaults.ini\nvassals-inherit = %d/defaults.ini\nvassals-inherit-before = %d/more.ini\n",
        ),
        own("vassals-include twice", "vassals-include = %d/more.ini\nvassals-include = %d/defaults.ini\n"),
        own(
            "options of the Emperor's own",
            "processes = 4\nharakiri = 10\nchmod-socket = 660\nmaster = true\nenv = STAGE=live\n",
        ),
        own("a pattern with vassals-include", "emperor = vassals/*.ini\nvassals-include = defaults.ini\n"),
    ]
}

/// What a vassal reads by itself.
fn read() -> Vec<Case> {
    vec![
        case(
            "include from above",
            "--emperor vassals",
            &[
                ("vassals/a.ini", "[uwsgi]\ninclude = ../defaults.ini\nthreads = 2\n"),
                ("defaults.ini", TELLS),
            ],
        ),
        case(
            "include that is not there",
            "--emperor vassals",
            &[("vassals/a.ini", "[uwsgi]\ninclude = defaults.ini\n"), ("defaults.ini", TELLS)],
        ),
        case(
            "include from the working directory of the Emperor",
            "--emperor vassals/*.ini",
            &[("vassals/a.ini", "[uwsgi]\ninclude = defaults.ini\n"), ("defaults.ini", TELLS)],
        ),
        case(
            "a base file that is a vassal",
            "--emperor vassals",
            &[("vassals/base.ini", SHORT), ("vassals/a.ini", "[uwsgi]\nini = base.ini\nthreads = 2\n")],
        ),
        case(
            "a skeleton by %d",
            "--emperor vassals",
            &[
                ("vassals/_default.skel", TELLS),
                ("vassals/a.ini", "[uwsgi]\nini = %d_default.skel\n"),
                ("vassals/b.ini", "[uwsgi]\nini = %d_default.skel\n"),
            ],
        ),
        case(
            "a skeleton by include",
            "--emperor vassals",
            &[("vassals/_default.skel", TELLS), ("vassals/a.ini", "[uwsgi]\ninclude = _default.skel\n")],
        ),
        case(
            "a section of the same file",
            "--emperor vassals",
            &[("vassals/a.ini", "[uwsgi]\nini = :common\n[common]\nthreads = 4\nname = %n|%x\n")],
        ),
        case("variables for vassals", "--emperor vassals", &[("vassals/a.ini", "[uwsgi]\nthreads = 1\n")])
            .env(&[("UWSGI_VASSAL_THREADS", "6"), ("UWSGI_VASSAL_HARAKIRI", "20")]),
        case("variables of the Emperor", "--emperor vassals", &[("vassals/a.ini", "[uwsgi]\nthreads = 1\n")])
            .env(&[("UWSGI_HARAKIRI", "20"), ("UWSGI_THREADS", "7")]),
        case("the Emperor by a variable", "--master", &[("vassals/a.ini", "[uwsgi]\nthreads = 1\n")])
            .env(&[("UWSGI_EMPEROR", "/tmp/uwsgi-lint-emperor/vassals")]),
        case(
            "env of the Emperor",
            "emperor.ini",
            &[
                ("emperor.ini", "[uwsgi]\nemperor = vassals\nenv = STAGE=live\n"),
                ("vassals/a.ini", "[uwsgi]\nstage = $(STAGE)\n"),
            ],
        ),
        case(
            "strict vassal",
            "--emperor vassals",
            &[("vassals/a.ini", "[uwsgi]\nstrict = true\nnonsense = 1\n")],
        ),
        case("strict Emperor", "--strict --emperor vassals", &[("vassals/a.ini", "[uwsgi]\nnonsense = 1\n")]),
    ]
}

/// Vassals that are started by their first request.
fn on_demand() -> Vec<Case> {
    let files: Pairs<'_> = &[
        ("vassals/a.ini", TELLS),
        ("vassals/a.ini.socket", "/tmp/uwsgi-lint-emperor/a.sock\n"),
        ("vassals/b.ini", TELLS),
        ("vassals/c.ini", TELLS),
        ("vassals/c.ini.socket", ""),
    ];
    vec![
        case("sockets by a file", "--emperor vassals --emperor-on-demand-extension .socket", files),
        case(
            "sockets in a folder",
            "--emperor vassals --emperor-on-demand-directory /tmp/uwsgi-lint-emperor",
            files,
        ),
        case(
            "sockets by a file and a pattern",
            "--emperor vassals/*.ini --emperor-on-demand-extension .socket",
            files,
        ),
    ]
}

/// All of them.
pub(super) fn all() -> Vec<Case> {
    [watched(), names(), links(), handed(), read(), on_demand()].concat()
}
