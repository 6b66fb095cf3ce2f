//! What contradicts the files of nginx, of systemd and of other vassals beside the configuration: a rule a file.

mod common;
mod nginx_body_above_limit_post;
mod nginx_header_above_buffer_size;
mod nginx_static_elsewhere;
mod nginx_timeout_below_harakiri;
mod nginx_unbound_address;
mod nginx_wrong_protocol;
mod unit_daemonize;
mod unit_forking;
mod unit_hidden_tmp;
mod unit_kill_signal_reloads;
mod unit_other_configuration;
mod unit_reload_without_master;
mod unit_runtime_directory;
mod unit_socket_protocol;
mod unit_user_hides_uid;
mod unit_watchdog;
mod vassal_address_taken;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &nginx_body_above_limit_post::NGINX_BODY_ABOVE_LIMIT_POST,
    &nginx_header_above_buffer_size::NGINX_HEADER_ABOVE_BUFFER_SIZE,
    &nginx_static_elsewhere::NGINX_STATIC_ELSEWHERE,
    &nginx_timeout_below_harakiri::NGINX_TIMEOUT_BELOW_HARAKIRI,
    &nginx_unbound_address::NGINX_UNBOUND_ADDRESS,
    &nginx_wrong_protocol::NGINX_WRONG_PROTOCOL,
    &unit_daemonize::UNIT_DAEMONIZE,
    &unit_forking::UNIT_FORKING,
    &unit_hidden_tmp::UNIT_HIDDEN_TMP,
    &unit_kill_signal_reloads::UNIT_KILL_SIGNAL_RELOADS,
    &unit_other_configuration::UNIT_OTHER_CONFIGURATION,
    &unit_reload_without_master::UNIT_RELOAD_WITHOUT_MASTER,
    &unit_runtime_directory::UNIT_RUNTIME_DIRECTORY,
    &unit_socket_protocol::UNIT_SOCKET_PROTOCOL,
    &unit_user_hides_uid::UNIT_USER_HIDES_UID,
    &unit_watchdog::UNIT_WATCHDOG,
    &vassal_address_taken::VASSAL_ADDRESS_TAKEN,
];
