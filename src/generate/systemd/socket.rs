//! Socket activation: the address moves into a unit of its own.

use super::unit::{Section, whole};
use super::{Options, places};
use crate::generate::address::Address;
use crate::generate::deployment::Deployment;
use crate::generate::listener::{Listener, Protocol};
use crate::generate::{Account, Refusal};

/// The socket unit. A descriptor that is handed over always speaks uwsgi, unless the file takes it as `http-socket = fd://3`.
pub(super) fn unit(
    deployment: &Deployment,
    options: &Options,
    listener: &Listener,
) -> Result<Vec<Section>, Refusal> {
    let place = Some(listener.entry);
    let Some((protocol, address)) = listener.usable() else {
        return Err(Refusal::new(place, "there is no address to listen on", "give it by --address"));
    };
    if protocol != Protocol::Uwsgi && !listener.inherited {
        let way = format!("write `{} = fd://3` and give the address by --address", listener.option);
        return Err(Refusal::new(
            place,
            "a socket that systemd hands over speaks uwsgi, whatever this line says",
            way,
        ));
    }
    let mut section = Section::new("Socket");
    let stream = match address {
        Address::Unix { path, .. } => {
            whole(&places::modern(path)).map_err(|why| Refusal::new(place, why, "choose another path"))?
        }
        Address::Tcp { host, port, .. } => format!("{host}:{port}"),
    };
    section.noted("ListenStream", stream, listener.option.clone());
    if address.path().is_some() {
        if let Some(mode) = deployment.chmod_socket {
            section.noted("SocketMode", format!("{mode:04o}"), "chmod-socket");
        } else {
            section.noted("SocketMode", "0660", "EDIT: no chmod-socket in the file");
        }
        owner(deployment, options, &mut section);
    }
    let mut head = Section::new("Unit");
    head.set("Description", format!("uWSGI socket of {}", options.name));
    let mut install = Section::new("Install");
    install.set("WantedBy", "sockets.target");
    Ok(vec![head, section, install])
}

fn owner(deployment: &Deployment, options: &Options, section: &mut Section) {
    let chown = deployment.chown_socket.as_ref().map(|chown| chown.value.as_str()).unwrap_or_default();
    let (user, group) = chown.split_once(':').unwrap_or((chown, ""));
    let named = |account: &Account| match account {
        Account::Named(name) => name.value.clone(),
        _ => String::new(),
    };
    let first = |names: [String; 3]| names.into_iter().find(|name| crate::generate::source::is_account(name));
    let user = first([user.to_owned(), options.user.clone().unwrap_or_default(), named(&deployment.user)]);
    let group =
        first([group.to_owned(), options.group.clone().unwrap_or_default(), named(&deployment.group)]);
    if let Some(user) = user {
        section.set("SocketUser", user);
    }
    match group {
        Some(group) => section.set("SocketGroup", group),
        None => section.noted("SocketGroup", "www-data", "EDIT: the group of the web server"),
    }
}
