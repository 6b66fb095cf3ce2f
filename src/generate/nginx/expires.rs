//! `static-expires*` as maps: one a subject, the next one its default.

use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::serving::{Expires, Subject};

/// What is more than itself in a regular expression.
const SPECIAL: [char; 10] = ['.', '*', '+', '?', '[', '(', '|', '\\', '$', '{'];

impl Site<'_> {
    /// Maps that stand beside the server.
    pub(super) fn maps(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        if self.protocol.is_http() {
            let words =
                vec![Word::own("$http_upgrade"), Word::own(&format!("$uwsgi_{}_connection", self.name))];
            let children = vec![Node::line("default", &["upgrade"]), Node::line("\"\"", &["\"\""])];
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
        [Subject::File, Subject::Path, Subject::Uri].into_iter().filter(used).collect()
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
        };
        format!("$uwsgi_{}_expires_{kind}", self.name)
    }

    fn map(&self, subject: Subject, next: &str) -> Node {
        let from = match subject {
            Subject::Uri => "$request_uri",
            Subject::Path => "$uri",
            Subject::File => "$request_filename",
        };
        let mut children = vec![Node::line("default", &[next])];
        for expires in self.expiries().filter(|expires| expires.subject == subject) {
            children.push(Node::of(
                "",
                vec![
                    Word::text(&format!("~{}", expires.pattern)),
                    Word::own(&format!("{}s", expires.seconds.max(0))),
                ],
            ));
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
        // Without maps, only times that hold for all of a folder can be said, and only when there are no others.
        let prefix = |expires: &Expires| {
            let prefix = expires.pattern.strip_prefix('^').filter(|prefix| !prefix.contains(SPECIAL));
            prefix.filter(|_| expires.subject != Subject::File).map(str::to_owned)
        };
        let prefixes: Option<Vec<(String, i32)>> =
            self.expiries().map(|expires| Some((prefix(expires)?, expires.seconds))).collect();
        let Some(prefixes) = prefixes else {
            return Some(Node::Remark(
                "EDIT: static-expires holds patterns that need --style server".to_owned(),
            ));
        };
        let (_, seconds) =
            prefixes.iter().find(|(prefix, _)| format!("{point}/").starts_with(prefix.as_str()))?;
        Some(Node::line("expires", &[&format!("{}s", (*seconds).max(0))]).note("static-expires"))
    }
}
