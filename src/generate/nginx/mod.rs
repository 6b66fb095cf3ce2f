//! nginx: the blocks that pass requests to a server and serve its files.
//!
//! Sources: nginx's own documentation of `ngx_http_uwsgi_module` and its kin, and experiments with nginx 1.22.

mod advice;
mod expires;
mod extras;
mod listen;
mod locations;
mod name;
mod pass;
mod prefix;
mod statics;
pub(in crate::generate) mod tree;

use super::address::Address;
use super::deployment::Deployment;
use super::listener::{Listener, Protocol};
use super::text::remark;
use super::{Generated, Refusal};
pub use extras::{Extras, TlsProfile};
pub use name::site_of;
use pass::escaped;
use tree::{Node, Word};

/// What is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// An upstream and a server.
    #[default]
    Server,
    /// Locations for a server that is there.
    Location,
    /// The upstream alone.
    Upstream,
}

/// Who sends files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Files {
    /// nginx, where nothing but the folder decides about them.
    #[default]
    Nginx,
    /// The server.
    Server,
    /// Nobody here: no word of them.
    None,
}

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// What is printed.
    pub shape: Shape,
    /// The name of the upstream and of what belongs to it, without `uwsgi_`; else one is made of the file's path.
    pub name: Option<String>,
    /// Who sends files.
    pub files: Files,
    /// The path below which the site stands, without a slash at its end.
    pub prefix: Option<String>,
    /// Names of the server.
    pub server_names: Vec<String>,
    /// Addresses to listen on.
    pub listen: Vec<String>,
    /// Certificate and key.
    pub tls: Option<(String, String)>,
    /// The release of nginx: major, minor, patch.
    pub version: (u32, u32, u32),
    /// What is asked for besides.
    pub extras: Extras,
    /// Print remarks.
    pub comments: bool,
}

/// What every part of the text needs.
struct Site<'a> {
    deployment: &'a Deployment,
    options: &'a Options,
    listener: &'a Listener,
    protocol: Protocol,
    address: &'a Address,
    /// The file name, fit for names of nginx's own.
    name: String,
}

/// The blocks for a deployment.
pub fn generate(deployment: &Deployment, options: &Options) -> Result<Generated, Refusal> {
    let listener = deployment.best_in_front()?;
    let Some((protocol, address)) = listener.usable() else { return Err(no_use(listener)) };
    let name = name::of(deployment, options.name.as_deref());
    let address = deployment.given.as_ref().unwrap_or(address);
    let site = Site { deployment, options, listener, protocol, address, name };
    site.prefix_fits()?;
    let mut nodes = vec![Node::Remark(format!(
        "Generated from {} by uwsgi-lint gen nginx. Review the lines marked EDIT.",
        deployment.file
    ))];
    match options.shape {
        Shape::Upstream => nodes.push(site.upstream()),
        Shape::Location => nodes.extend(site.locations()?),
        Shape::Server => {
            site.collision()?;
            nodes.push(site.upstream());
            nodes.extend(site.maps());
            nodes.extend(site.zones());
            nodes.extend(site.servers()?);
        }
    }
    Ok(Generated { text: tree::print(&nodes, options.comments), advice: advice::of(&site) })
}

fn no_use(listener: &Listener) -> Refusal {
    Refusal::new(Some(listener.entry), "nothing reaches this socket", "add a `socket` line")
}

impl Site<'_> {
    /// Names the upstream; it has to be the only one of its name in all of nginx's configuration.
    fn upstream_name(&self) -> String {
        format!("uwsgi_{}", self.name)
    }

    /// One server: several sockets are the same workers, and a request that one drops is replayed on the next.
    fn upstream(&self) -> Node {
        let mut children = vec![self.upstream_server()];
        let others = self.deployment.listeners.iter().filter(|other| other.entry != self.listener.entry);
        for other in others {
            let Some((protocol, address)) = other.usable() else { continue };
            if protocol == self.protocol {
                children.push(Node::Remark(format!("server {};  same workers: with a second server here, nginx would retry a request that killed a worker", address.spelled())));
            }
        }
        Node::block("upstream", vec![Word::own(&self.upstream_name())], children)
    }

    fn upstream_server(&self) -> Node {
        Node::of("server", vec![Word::text(&self.address.spelled())]).note(remark(&self.listener.option))
    }

    /// What `uwsgi_pass` and its kin name.
    fn target(&self) -> Result<String, Refusal> {
        if self.options.shape == Shape::Server {
            return Ok(self.upstream_name());
        }
        let address = self.address.spelled();
        if let Err(why) = Word::expanded(&address) {
            let way =
                "bind a path without it, or use --style server, where the address stands in the upstream";
            return Err(Refusal::new(
                Some(self.listener.entry),
                format!("the address cannot be written in a location: {why}"),
                way,
            ));
        }
        Ok(address)
    }

    /// The server, and the one that sends plain HTTP to TLS.
    fn servers(&self) -> Result<Vec<Node>, Refusal> {
        let names = self.server_name();
        let mut children = self.listens()?;
        children.push(names.clone());
        children.extend(self.tls());
        children.extend(self.extras());
        children.extend(self.limits());
        children.extend(self.timeouts());
        children.extend(self.odd_spellings());
        children.extend(self.health()?);
        let plain = self.redirected();
        children.extend(self.challenges().filter(|_| plain.is_empty()));
        children.extend(self.locations()?);
        let mut servers = Vec::new();
        if !plain.is_empty() {
            let mut children: Vec<Node> =
                plain.iter().map(|address| Node::of("listen", vec![Word::text(address)])).collect();
            children.push(names);
            let target = format!("https://$host{}$request_uri", self.tls_port());
            let moved = Node::line("return", &["301", &target]);
            match self.challenges() {
                // Directives of a server come before its locations.
                Some(challenges) => {
                    children.push(challenges);
                    children.push(Node::block("location", vec![Word::own("/")], vec![moved]));
                }
                None => children.push(moved),
            }
            servers.push(Node::block("server", Vec::new(), children));
        }
        servers.push(Node::block("server", Vec::new(), children));
        Ok(servers)
    }

    fn server_name(&self) -> Node {
        if !self.options.server_names.is_empty() {
            return Node::of(
                "server_name",
                self.options.server_names.iter().map(|name| Word::text(name)).collect(),
            );
        }
        let mut hosts: Vec<Word> = Vec::new();
        for host in self.deployment.serving.mounts.iter().filter_map(|mount| mount.host.as_deref()) {
            if !hosts.contains(&Word::text(host)) {
                hosts.push(Word::text(host));
            }
        }
        if hosts.is_empty() {
            return Node::line("server_name", &["_"]).note("EDIT: the names of the site (--server-name)");
        }
        Node::of("server_name", hosts).note("mount: the hosts of the mountpoints")
    }

    fn tls(&self) -> Vec<Node> {
        let Some((certificate, key)) = &self.options.tls else { return Vec::new() };
        vec![
            Node::of("ssl_certificate", vec![Word::text(certificate)]),
            Node::of("ssl_certificate_key", vec![Word::text(key)]),
        ]
    }
}
