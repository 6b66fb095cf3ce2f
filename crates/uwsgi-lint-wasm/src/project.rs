//! The files that the page has, and the server that they are for.

use std::sync::Arc;

use serde::Deserialize;
use uwsgi_lint::assist::Scene;
use uwsgi_lint::catalog::Build;
use uwsgi_lint::evaluate::{Evaluation, Load, Request, evaluate};
use uwsgi_lint::lint::{Deploy, Settings, Severity, lint, looks_like_template};
use uwsgi_lint::report::{FileReport, SourceText};
use uwsgi_lint::syntax::Format;

use crate::memory::Memory;

#[derive(Deserialize)]
struct File {
    name: String,
    text: String,
}

#[derive(Deserialize)]
struct Given {
    files: Vec<File>,
    main: String,
    #[serde(default)]
    build: String,
    #[serde(default)]
    deploy: String,
    #[serde(default)]
    folder: String,
}

/// One of the files, with the others around it.
pub(crate) struct Project {
    /// The name of the file that is looked at.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
    pub(crate) format: Format,
    pub(crate) host: Memory,
    pub(crate) build: Option<Build>,
    deploy: Option<Deploy>,
}

impl Project {
    /// Reads `{ files: [{ name, text }], main, build, deploy, folder }`; nothing is said of what is left out of the last three.
    pub(crate) fn parse(json: &str) -> Result<Self, String> {
        let given: Given = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let main = given.files.iter().find(|file| file.name == given.main);
        let main = main.ok_or_else(|| format!("there is no file `{}`", given.main))?;
        let bytes = |file: &File| (file.name.clone().into_bytes(), Arc::from(file.text.as_bytes()));
        Ok(Self {
            name: main.name.clone(),
            text: main.text.clone(),
            format: Format::of_path(main.name.as_bytes()).unwrap_or(Format::Ini),
            host: Memory {
                folder: given.folder.trim_end_matches('/').as_bytes().to_vec(),
                files: given.files.iter().map(bytes).collect(),
            },
            build: Build::parse(&given.build),
            deploy: Deploy::parse(&given.deploy),
        })
    }

    /// The build that the file is read as.
    pub(crate) fn reference(&self) -> Build {
        self.build.unwrap_or(Build::Full)
    }

    /// What the server makes of a text of that file.
    pub(crate) fn evaluate(&self, source: &Arc<[u8]>) -> Evaluation {
        let request = Request::path(self.name.as_bytes())
            .source(Arc::clone(source))
            .format(self.format)
            .build(self.reference())
            .target(self.reference().version());
        evaluate(&request, &self.host)
    }

    /// What is found in a text of that file, as `check` finds it in one file.
    pub(crate) fn lint(&self, source: &Arc<[u8]>) -> FileReport {
        let evaluation = self.evaluate(source);
        let settings = Settings {
            deploy: self.deploy,
            build: self.build,
            template: looks_like_template(self.name.as_bytes(), source),
            alone: true,
            ..Settings::default()
        };
        let mut findings = lint(&evaluation, &settings);
        findings.retain(|finding| finding.severity > Severity::Style);
        let named = |(number, load): (usize, &Load)| {
            let name = if number == 0 {
                self.name.clone()
            } else {
                String::from_utf8_lossy(&load.path).into_owned()
            };
            SourceText { name, bytes: Arc::clone(&load.source) }
        };
        let sources = evaluation.loads.iter().enumerate().map(named).collect();
        FileReport { sources, findings, ..FileReport::default() }
    }

    /// The text of the file as it is.
    pub(crate) fn source(&self) -> Arc<[u8]> {
        Arc::from(self.text.as_bytes())
    }

    /// The text with what is known of it.
    pub(crate) fn scene<'a>(&'a self, evaluation: &'a Evaluation) -> Scene<'a> {
        Scene { format: self.format, text: &self.text, evaluation, host: &self.host }
    }
}
