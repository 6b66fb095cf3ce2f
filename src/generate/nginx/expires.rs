//! `static-expires*` as maps: one a subject, the next one its default.

use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::{Expires, Subject};

/// What is more than itself in a regular expression.
const SPECIAL: [char; 10] = ['.', '*', '+', '?', '[', '(', '|', '\\', '$', '{'];

impl Site<'_> {
    /// Maps that stand beside the server.
    pub(super) fn maps(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        if self.protocol.is_http() {
            let words =
                vec![Word::own("$http_upgrade"), Word::own(&format!("$uwsgi_{}_connection", self.name))];
            let children = vec![Node::line("default", &["upgrade"]), Node::line("\"\"", &["close"])];
            nodes.push(Node::block("map", words, children));
        }
        let chain = self.chain();
        for (at, subject) in chain.iter().enumerate() {
            let next = chain.get(at + 1).map_or("off".to_owned(), |next| self.variable(*next));
            nodes.push(self.map(*subject, &next));
        }
        nodes
    }

    /// The subjects in use, in the order in which the server asks (`core/static.c:uwsgi_real_file_serve`).
    fn chain(&self) -> Vec<Subject> {
        let used = |subject: &Subject| self.expiries().any(|expires| expires.subject == *subject);
        [Subject::File, Subject::Path, Subject::Uri, Subject::Type].into_iter().filter(used).collect()
    }

    fn expiries(&self) -> impl Iterator<Item = &Expires> {
        let serves = self.serves_files();
        self.deployment.serving.expires.iter().filter(move |_| serves)
    }

    fn variable(&self, subject: Subject) -> String {
        let kind = match subject {
            Subject::Uri => "uri",
            Subject::Path => "path",
            Subject::File => "file",
            Subject::Type => "type",
        };
        format!("$uwsgi_{}_expires_{kind}", self.name)
    }

    fn map(&self, subject: Subject, next: &str) -> Node {
        let from = match subject {
            Subject::Uri => "$request_uri",
            Subject::Path => "$uri",
            Subject::File => "$request_filename",
            Subject::Type => "$sent_http_content_type",
        };
        let mut children = vec![Node::line("default", &[next])];
        for expires in self.expiries().filter(|expires| expires.subject == subject) {
            let seconds = Word::own(&format!("{}s", expires.seconds.max(0)));
            let pattern = match subject {
                // A type of text has its charset behind it.
                Subject::Type => format!("~^{}(?:;|$)", super::escaped(&expires.pattern)),
                _ => format!("~{}", expires.pattern),
            };
            children.push(Node::of("", vec![Word::text(&pattern), seconds]));
        }
        Node::block("map", vec![Word::own(from), Word::own(&self.variable(subject))], children)
            .note("static-expires")
    }

    /// The directive for a location of files below `point`.
    pub(super) fn expiry(&self, point: &str) -> Option<Node> {
        if self.options.shape == Shape::Server {
            let first = *self.chain().first()?;
            return Some(Node::line("expires", &[&self.variable(first)]).note("static-expires"));
        }
        // Without maps only times that hold for all of a folder can be said; others keep the files with the server.
        let prefixes = self.prefixes()?;
        let (_, seconds) =
            prefixes.iter().find(|(prefix, _)| format!("{point}/").starts_with(prefix.as_str()))?;
        Some(Node::line("expires", &[&format!("{}s", (*seconds).max(0))]).note("static-expires"))
    }

    /// The beginnings of paths that `static-expires*` names, when it names nothing else.
    fn prefixes(&self) -> Option<Vec<(String, i32)>> {
        let prefix = |expires: &Expires| {
            let prefix = expires.pattern.strip_prefix('^').filter(|prefix| !prefix.contains(SPECIAL));
            prefix.filter(|_| matches!(expires.subject, Subject::Uri | Subject::Path)).map(str::to_owned)
        };
        let all = self.deployment.serving.expires.iter();
        all.map(|expires| Some((prefix(expires)?, expires.seconds))).collect()
    }

    /// Whether it takes maps to say which files expire when.
    pub(super) fn expiry_needs_maps(&self) -> bool {
        self.prefixes().is_none()
    }
}
