//! The option table: facts and texts as numbers and one string.

// Written by `cargo xtask generate` from schema/. Do not edit.

use super::OptId;

/// The C function that an option calls with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setter {
    /// `uwsgi_early_python`.
    EarlyPython,
    /// `uwsgi_early_python_import`.
    EarlyPythonImport,
    /// `uwsgi_help`.
    Help,
    /// `uwsgi_opt_add_addr_list`.
    AddAddrList,
    /// `uwsgi_opt_add_cgi`.
    AddCgi,
    /// `uwsgi_opt_add_cgi_maphelper`.
    AddCgiMaphelper,
    /// `uwsgi_opt_add_cron`.
    AddCron,
    /// `uwsgi_opt_add_cron2`.
    AddCron2,
    /// `uwsgi_opt_add_cron_curl`.
    AddCronCurl,
    /// `uwsgi_opt_add_custom_option`.
    AddCustomOption,
    /// `uwsgi_opt_add_daemon`.
    AddDaemon,
    /// `uwsgi_opt_add_daemon2`.
    AddDaemon2,
    /// `uwsgi_opt_add_dyn_dict`.
    AddDynDict,
    /// `uwsgi_opt_add_farm`.
    AddFarm,
    /// `uwsgi_opt_add_lazy_socket`.
    AddLazySocket,
    /// `uwsgi_opt_add_legion_cron`.
    AddLegionCron,
    /// `uwsgi_opt_add_legion_cron_curl`.
    AddLegionCronCurl,
    /// `uwsgi_opt_add_mule`.
    AddMule,
    /// `uwsgi_opt_add_mules`.
    AddMules,
    /// `uwsgi_opt_add_regexp_custom_list`.
    AddRegexpCustomList,
    /// `uwsgi_opt_add_regexp_dyn_dict`.
    AddRegexpDynDict,
    /// `uwsgi_opt_add_regexp_list`.
    AddRegexpList,
    /// `uwsgi_opt_add_route`.
    AddRoute,
    /// `uwsgi_opt_add_shared_socket`.
    AddSharedSocket,
    /// `uwsgi_opt_add_socket`.
    AddSocket,
    /// `uwsgi_opt_add_socket_no_defer`.
    AddSocketNoDefer,
    /// `uwsgi_opt_add_spooler`.
    AddSpooler,
    /// `uwsgi_opt_add_ssl_socket`.
    AddSslSocket,
    /// `uwsgi_opt_add_string_list`.
    AddStringList,
    /// `uwsgi_opt_add_string_list_custom`.
    AddStringListCustom,
    /// `uwsgi_opt_add_unique_cron`.
    AddUniqueCron,
    /// `uwsgi_opt_add_unique_legion_cron`.
    AddUniqueLegionCron,
    /// `uwsgi_opt_binary_append_data`.
    BinaryAppendData,
    /// `uwsgi_opt_build_plugin`.
    BuildPlugin,
    /// `uwsgi_opt_cflags`.
    Cflags,
    /// `uwsgi_opt_check_static`.
    CheckStatic,
    /// `uwsgi_opt_chmod_socket`.
    ChmodSocket,
    /// `uwsgi_opt_config_py`.
    ConfigPy,
    /// `uwsgi_opt_connect_and_read`.
    ConnectAndRead,
    /// `uwsgi_opt_corerouter`.
    Corerouter,
    /// `uwsgi_opt_corerouter_cs`.
    CorerouterCs,
    /// `uwsgi_opt_corerouter_fallback_key`.
    CorerouterFallbackKey,
    /// `uwsgi_opt_corerouter_ss`.
    CorerouterSs,
    /// `uwsgi_opt_corerouter_use_base`.
    CorerouterUseBase,
    /// `uwsgi_opt_corerouter_use_pattern`.
    CorerouterUsePattern,
    /// `uwsgi_opt_corerouter_use_socket`.
    CorerouterUseSocket,
    /// `uwsgi_opt_corerouter_zerg`.
    CorerouterZerg,
    /// `uwsgi_opt_deprecated`.
    Deprecated,
    /// `uwsgi_opt_dot_h`.
    DotH,
    /// `uwsgi_opt_early_exec`.
    EarlyExec,
    /// `uwsgi_opt_early_perl`.
    EarlyPerl,
    /// `uwsgi_opt_early_php`.
    EarlyPhp,
    /// `uwsgi_opt_early_psgi`.
    EarlyPsgi,
    /// `uwsgi_opt_envdir`.
    Envdir,
    /// `uwsgi_opt_exit`.
    Exit,
    /// `uwsgi_opt_extract`.
    Extract,
    /// `uwsgi_opt_false`.
    False,
    /// `uwsgi_opt_fileserve_mode`.
    FileserveMode,
    /// `uwsgi_opt_flock`.
    Flock,
    /// `uwsgi_opt_flock_wait`.
    FlockWait,
    /// `uwsgi_opt_forkpty_urouter`.
    ForkptyUrouter,
    /// `uwsgi_opt_gid`.
    Gid,
    /// `uwsgi_opt_http_to_https`.
    HttpToHttps,
    /// `uwsgi_opt_https`.
    Https,
    /// `uwsgi_opt_https2`.
    Https2,
    /// `uwsgi_opt_ini_paste`.
    IniPaste,
    /// `uwsgi_opt_ldap_dump`.
    LdapDump,
    /// `uwsgi_opt_ldap_dump_ldif`.
    LdapDumpLdif,
    /// `uwsgi_opt_legion`.
    Legion,
    /// `uwsgi_opt_legion_hook`.
    LegionHook,
    /// `uwsgi_opt_legion_mcast`.
    LegionMcast,
    /// `uwsgi_opt_legion_node`.
    LegionNode,
    /// `uwsgi_opt_legion_quorum`.
    LegionQuorum,
    /// `uwsgi_opt_legion_scroll`.
    LegionScroll,
    /// `uwsgi_opt_load`.
    Load,
    /// `uwsgi_opt_load_config`.
    LoadConfig,
    /// `uwsgi_opt_load_dl`.
    LoadDl,
    /// `uwsgi_opt_load_ini`.
    LoadIni,
    /// `uwsgi_opt_load_json`.
    LoadJson,
    /// `uwsgi_opt_load_ldap`.
    LoadLdap,
    /// `uwsgi_opt_load_plugin`.
    LoadPlugin,
    /// `uwsgi_opt_load_sqlite3`.
    LoadSqlite3,
    /// `uwsgi_opt_load_xml`.
    LoadXml,
    /// `uwsgi_opt_load_yml`.
    LoadYml,
    /// `uwsgi_opt_log_date`.
    LogDate,
    /// `uwsgi_opt_logfile_chmod`.
    LogfileChmod,
    /// `uwsgi_opt_logic`.
    Logic,
    /// `uwsgi_opt_luashell`.
    Luashell,
    /// `uwsgi_opt_luashell_oneshot`.
    LuashellOneshot,
    /// `uwsgi_opt_max_vars`.
    MaxVars,
    /// `uwsgi_opt_noop`.
    Noop,
    /// `uwsgi_opt_pcre_jit`.
    PcreJit,
    /// `uwsgi_opt_php_ini`.
    PhpIni,
    /// `uwsgi_opt_pidfile_signal`.
    PidfileSignal,
    /// `uwsgi_opt_plshell`.
    Plshell,
    /// `uwsgi_opt_print`.
    Print,
    /// `uwsgi_opt_pypy_ini_paste`.
    PypyIniPaste,
    /// `uwsgi_opt_pyrun`.
    Pyrun,
    /// `uwsgi_opt_pyshell`.
    Pyshell,
    /// `uwsgi_opt_pythonpath`.
    Pythonpath,
    /// `uwsgi_opt_pyver`.
    Pyver,
    /// `uwsgi_opt_rbshell`.
    Rbshell,
    /// `uwsgi_opt_resolve`.
    Resolve,
    /// `uwsgi_opt_safe_fd`.
    SafeFd,
    /// `uwsgi_opt_scd`.
    Scd,
    /// `uwsgi_opt_set_16bit`.
    Set16bit,
    /// `uwsgi_opt_set_64bit`.
    Set64bit,
    /// `uwsgi_opt_set_cap`.
    SetCap,
    /// `uwsgi_opt_set_emperor_cap`.
    SetEmperorCap,
    /// `uwsgi_opt_set_env`.
    SetEnv,
    /// `uwsgi_opt_set_gid`.
    SetGid,
    /// `uwsgi_opt_set_immediate_gid`.
    SetImmediateGid,
    /// `uwsgi_opt_set_immediate_uid`.
    SetImmediateUid,
    /// `uwsgi_opt_set_int`.
    SetInt,
    /// `uwsgi_opt_set_logger`.
    SetLogger,
    /// `uwsgi_opt_set_megabytes`.
    SetMegabytes,
    /// `uwsgi_opt_set_null`.
    SetNull,
    /// `uwsgi_opt_set_placeholder`.
    SetPlaceholder,
    /// `uwsgi_opt_set_rawint`.
    SetRawint,
    /// `uwsgi_opt_set_req_logger`.
    SetReqLogger,
    /// `uwsgi_opt_set_str`.
    SetStr,
    /// `uwsgi_opt_set_str_spaced`.
    SetStrSpaced,
    /// `uwsgi_opt_set_uid`.
    SetUid,
    /// `uwsgi_opt_set_umask`.
    SetUmask,
    /// `uwsgi_opt_set_unshare`.
    SetUnshare,
    /// `uwsgi_opt_set_worker_logger`.
    SetWorkerLogger,
    /// `uwsgi_opt_setup_asyncio`.
    SetupAsyncio,
    /// `uwsgi_opt_setup_coroae`.
    SetupCoroae,
    /// `uwsgi_opt_setup_gevent`.
    SetupGevent,
    /// `uwsgi_opt_setup_goroutines`.
    SetupGoroutines,
    /// `uwsgi_opt_setup_tornado`.
    SetupTornado,
    /// `uwsgi_opt_signal`.
    Signal,
    /// `uwsgi_opt_sni`.
    Sni,
    /// `uwsgi_opt_snmp`.
    Snmp,
    /// `uwsgi_opt_snmp_community`.
    SnmpCommunity,
    /// `uwsgi_opt_ssa`.
    Ssa,
    /// `uwsgi_opt_sslrouter`.
    Sslrouter,
    /// `uwsgi_opt_sslrouter2`.
    Sslrouter2,
    /// `uwsgi_opt_static_map`.
    StaticMap,
    /// `uwsgi_opt_true`.
    True,
    /// `uwsgi_opt_uid`.
    Uid,
    /// `uwsgi_opt_undeferred_corerouter`.
    UndeferredCorerouter,
    /// `uwsgi_opt_unset_env`.
    UnsetEnv,
    /// `uwsgi_opt_zabbix_template`.
    ZabbixTemplate,
    /// `uwsgi_print_sym`.
    PrintSym,
    /// `uwsgi_tuntap_opt_firewall`.
    TuntapFirewall,
    /// `uwsgi_tuntap_opt_route`.
    TuntapRoute,
}

impl Setter {
    /// The name in the sources.
    pub fn name(self) -> &'static str {
        match self {
            Setter::EarlyPython => "uwsgi_early_python",
            Setter::EarlyPythonImport => "uwsgi_early_python_import",
            Setter::Help => "uwsgi_help",
            Setter::AddAddrList => "uwsgi_opt_add_addr_list",
            Setter::AddCgi => "uwsgi_opt_add_cgi",
            Setter::AddCgiMaphelper => "uwsgi_opt_add_cgi_maphelper",
            Setter::AddCron => "uwsgi_opt_add_cron",
            Setter::AddCron2 => "uwsgi_opt_add_cron2",
            Setter::AddCronCurl => "uwsgi_opt_add_cron_curl",
            Setter::AddCustomOption => "uwsgi_opt_add_custom_option",
            Setter::AddDaemon => "uwsgi_opt_add_daemon",
            Setter::AddDaemon2 => "uwsgi_opt_add_daemon2",
            Setter::AddDynDict => "uwsgi_opt_add_dyn_dict",
            Setter::AddFarm => "uwsgi_opt_add_farm",
            Setter::AddLazySocket => "uwsgi_opt_add_lazy_socket",
            Setter::AddLegionCron => "uwsgi_opt_add_legion_cron",
            Setter::AddLegionCronCurl => "uwsgi_opt_add_legion_cron_curl",
            Setter::AddMule => "uwsgi_opt_add_mule",
            Setter::AddMules => "uwsgi_opt_add_mules",
            Setter::AddRegexpCustomList => "uwsgi_opt_add_regexp_custom_list",
            Setter::AddRegexpDynDict => "uwsgi_opt_add_regexp_dyn_dict",
            Setter::AddRegexpList => "uwsgi_opt_add_regexp_list",
            Setter::AddRoute => "uwsgi_opt_add_route",
            Setter::AddSharedSocket => "uwsgi_opt_add_shared_socket",
            Setter::AddSocket => "uwsgi_opt_add_socket",
            Setter::AddSocketNoDefer => "uwsgi_opt_add_socket_no_defer",
            Setter::AddSpooler => "uwsgi_opt_add_spooler",
            Setter::AddSslSocket => "uwsgi_opt_add_ssl_socket",
            Setter::AddStringList => "uwsgi_opt_add_string_list",
            Setter::AddStringListCustom => "uwsgi_opt_add_string_list_custom",
            Setter::AddUniqueCron => "uwsgi_opt_add_unique_cron",
            Setter::AddUniqueLegionCron => "uwsgi_opt_add_unique_legion_cron",
            Setter::BinaryAppendData => "uwsgi_opt_binary_append_data",
            Setter::BuildPlugin => "uwsgi_opt_build_plugin",
            Setter::Cflags => "uwsgi_opt_cflags",
            Setter::CheckStatic => "uwsgi_opt_check_static",
            Setter::ChmodSocket => "uwsgi_opt_chmod_socket",
            Setter::ConfigPy => "uwsgi_opt_config_py",
            Setter::ConnectAndRead => "uwsgi_opt_connect_and_read",
            Setter::Corerouter => "uwsgi_opt_corerouter",
            Setter::CorerouterCs => "uwsgi_opt_corerouter_cs",
            Setter::CorerouterFallbackKey => "uwsgi_opt_corerouter_fallback_key",
            Setter::CorerouterSs => "uwsgi_opt_corerouter_ss",
            Setter::CorerouterUseBase => "uwsgi_opt_corerouter_use_base",
            Setter::CorerouterUsePattern => "uwsgi_opt_corerouter_use_pattern",
            Setter::CorerouterUseSocket => "uwsgi_opt_corerouter_use_socket",
            Setter::CorerouterZerg => "uwsgi_opt_corerouter_zerg",
            Setter::Deprecated => "uwsgi_opt_deprecated",
            Setter::DotH => "uwsgi_opt_dot_h",
            Setter::EarlyExec => "uwsgi_opt_early_exec",
            Setter::EarlyPerl => "uwsgi_opt_early_perl",
            Setter::EarlyPhp => "uwsgi_opt_early_php",
            Setter::EarlyPsgi => "uwsgi_opt_early_psgi",
            Setter::Envdir => "uwsgi_opt_envdir",
            Setter::Exit => "uwsgi_opt_exit",
            Setter::Extract => "uwsgi_opt_extract",
            Setter::False => "uwsgi_opt_false",
            Setter::FileserveMode => "uwsgi_opt_fileserve_mode",
            Setter::Flock => "uwsgi_opt_flock",
            Setter::FlockWait => "uwsgi_opt_flock_wait",
            Setter::ForkptyUrouter => "uwsgi_opt_forkpty_urouter",
            Setter::Gid => "uwsgi_opt_gid",
            Setter::HttpToHttps => "uwsgi_opt_http_to_https",
            Setter::Https => "uwsgi_opt_https",
            Setter::Https2 => "uwsgi_opt_https2",
            Setter::IniPaste => "uwsgi_opt_ini_paste",
            Setter::LdapDump => "uwsgi_opt_ldap_dump",
            Setter::LdapDumpLdif => "uwsgi_opt_ldap_dump_ldif",
            Setter::Legion => "uwsgi_opt_legion",
            Setter::LegionHook => "uwsgi_opt_legion_hook",
            Setter::LegionMcast => "uwsgi_opt_legion_mcast",
            Setter::LegionNode => "uwsgi_opt_legion_node",
            Setter::LegionQuorum => "uwsgi_opt_legion_quorum",
            Setter::LegionScroll => "uwsgi_opt_legion_scroll",
            Setter::Load => "uwsgi_opt_load",
            Setter::LoadConfig => "uwsgi_opt_load_config",
            Setter::LoadDl => "uwsgi_opt_load_dl",
            Setter::LoadIni => "uwsgi_opt_load_ini",
            Setter::LoadJson => "uwsgi_opt_load_json",
            Setter::LoadLdap => "uwsgi_opt_load_ldap",
            Setter::LoadPlugin => "uwsgi_opt_load_plugin",
            Setter::LoadSqlite3 => "uwsgi_opt_load_sqlite3",
            Setter::LoadXml => "uwsgi_opt_load_xml",
            Setter::LoadYml => "uwsgi_opt_load_yml",
            Setter::LogDate => "uwsgi_opt_log_date",
            Setter::LogfileChmod => "uwsgi_opt_logfile_chmod",
            Setter::Logic => "uwsgi_opt_logic",
            Setter::Luashell => "uwsgi_opt_luashell",
            Setter::LuashellOneshot => "uwsgi_opt_luashell_oneshot",
            Setter::MaxVars => "uwsgi_opt_max_vars",
            Setter::Noop => "uwsgi_opt_noop",
            Setter::PcreJit => "uwsgi_opt_pcre_jit",
            Setter::PhpIni => "uwsgi_opt_php_ini",
            Setter::PidfileSignal => "uwsgi_opt_pidfile_signal",
            Setter::Plshell => "uwsgi_opt_plshell",
            Setter::Print => "uwsgi_opt_print",
            Setter::PypyIniPaste => "uwsgi_opt_pypy_ini_paste",
            Setter::Pyrun => "uwsgi_opt_pyrun",
            Setter::Pyshell => "uwsgi_opt_pyshell",
            Setter::Pythonpath => "uwsgi_opt_pythonpath",
            Setter::Pyver => "uwsgi_opt_pyver",
            Setter::Rbshell => "uwsgi_opt_rbshell",
            Setter::Resolve => "uwsgi_opt_resolve",
            Setter::SafeFd => "uwsgi_opt_safe_fd",
            Setter::Scd => "uwsgi_opt_scd",
            Setter::Set16bit => "uwsgi_opt_set_16bit",
            Setter::Set64bit => "uwsgi_opt_set_64bit",
            Setter::SetCap => "uwsgi_opt_set_cap",
            Setter::SetEmperorCap => "uwsgi_opt_set_emperor_cap",
            Setter::SetEnv => "uwsgi_opt_set_env",
            Setter::SetGid => "uwsgi_opt_set_gid",
            Setter::SetImmediateGid => "uwsgi_opt_set_immediate_gid",
            Setter::SetImmediateUid => "uwsgi_opt_set_immediate_uid",
            Setter::SetInt => "uwsgi_opt_set_int",
            Setter::SetLogger => "uwsgi_opt_set_logger",
            Setter::SetMegabytes => "uwsgi_opt_set_megabytes",
            Setter::SetNull => "uwsgi_opt_set_null",
            Setter::SetPlaceholder => "uwsgi_opt_set_placeholder",
            Setter::SetRawint => "uwsgi_opt_set_rawint",
            Setter::SetReqLogger => "uwsgi_opt_set_req_logger",
            Setter::SetStr => "uwsgi_opt_set_str",
            Setter::SetStrSpaced => "uwsgi_opt_set_str_spaced",
            Setter::SetUid => "uwsgi_opt_set_uid",
            Setter::SetUmask => "uwsgi_opt_set_umask",
            Setter::SetUnshare => "uwsgi_opt_set_unshare",
            Setter::SetWorkerLogger => "uwsgi_opt_set_worker_logger",
            Setter::SetupAsyncio => "uwsgi_opt_setup_asyncio",
            Setter::SetupCoroae => "uwsgi_opt_setup_coroae",
            Setter::SetupGevent => "uwsgi_opt_setup_gevent",
            Setter::SetupGoroutines => "uwsgi_opt_setup_goroutines",
            Setter::SetupTornado => "uwsgi_opt_setup_tornado",
            Setter::Signal => "uwsgi_opt_signal",
            Setter::Sni => "uwsgi_opt_sni",
            Setter::Snmp => "uwsgi_opt_snmp",
            Setter::SnmpCommunity => "uwsgi_opt_snmp_community",
            Setter::Ssa => "uwsgi_opt_ssa",
            Setter::Sslrouter => "uwsgi_opt_sslrouter",
            Setter::Sslrouter2 => "uwsgi_opt_sslrouter2",
            Setter::StaticMap => "uwsgi_opt_static_map",
            Setter::True => "uwsgi_opt_true",
            Setter::Uid => "uwsgi_opt_uid",
            Setter::UndeferredCorerouter => "uwsgi_opt_undeferred_corerouter",
            Setter::UnsetEnv => "uwsgi_opt_unset_env",
            Setter::ZabbixTemplate => "uwsgi_opt_zabbix_template",
            Setter::PrintSym => "uwsgi_print_sym",
            Setter::TuntapFirewall => "uwsgi_tuntap_opt_firewall",
            Setter::TuntapRoute => "uwsgi_tuntap_opt_route",
        }
    }
}

pub(super) static SETTERS: [Setter; 147] = [
Setter::EarlyPython,Setter::EarlyPythonImport,Setter::Help,Setter::AddAddrList,Setter::AddCgi,
Setter::AddCgiMaphelper,Setter::AddCron,Setter::AddCron2,Setter::AddCronCurl,Setter::AddCustomOption,
Setter::AddDaemon,Setter::AddDaemon2,Setter::AddDynDict,Setter::AddFarm,Setter::AddLazySocket,
Setter::AddLegionCron,Setter::AddLegionCronCurl,Setter::AddMule,Setter::AddMules,Setter::AddRegexpCustomList,
Setter::AddRegexpDynDict,Setter::AddRegexpList,Setter::AddRoute,Setter::AddSharedSocket,Setter::AddSocket,
Setter::AddSocketNoDefer,Setter::AddSpooler,Setter::AddSslSocket,Setter::AddStringList,
Setter::AddStringListCustom,Setter::AddUniqueCron,Setter::AddUniqueLegionCron,Setter::BinaryAppendData,
Setter::BuildPlugin,Setter::Cflags,Setter::CheckStatic,Setter::ChmodSocket,Setter::ConfigPy,
Setter::ConnectAndRead,Setter::Corerouter,Setter::CorerouterCs,Setter::CorerouterFallbackKey,
Setter::CorerouterSs,Setter::CorerouterUseBase,Setter::CorerouterUsePattern,Setter::CorerouterUseSocket,
Setter::CorerouterZerg,Setter::Deprecated,Setter::DotH,Setter::EarlyExec,Setter::EarlyPerl,Setter::EarlyPhp,
Setter::EarlyPsgi,Setter::Envdir,Setter::Exit,Setter::Extract,Setter::False,Setter::FileserveMode,
Setter::Flock,Setter::FlockWait,Setter::ForkptyUrouter,Setter::Gid,Setter::HttpToHttps,Setter::Https,
Setter::Https2,Setter::IniPaste,Setter::LdapDump,Setter::LdapDumpLdif,Setter::Legion,Setter::LegionHook,
Setter::LegionMcast,Setter::LegionNode,Setter::LegionQuorum,Setter::LegionScroll,Setter::Load,
Setter::LoadConfig,Setter::LoadDl,Setter::LoadIni,Setter::LoadJson,Setter::LoadLdap,Setter::LoadPlugin,
Setter::LoadSqlite3,Setter::LoadXml,Setter::LoadYml,Setter::LogDate,Setter::LogfileChmod,Setter::Logic,
Setter::Luashell,Setter::LuashellOneshot,Setter::MaxVars,Setter::Noop,Setter::PcreJit,Setter::PhpIni,
Setter::PidfileSignal,Setter::Plshell,Setter::Print,Setter::PypyIniPaste,Setter::Pyrun,Setter::Pyshell,
Setter::Pythonpath,Setter::Pyver,Setter::Rbshell,Setter::Resolve,Setter::SafeFd,Setter::Scd,Setter::Set16bit,
Setter::Set64bit,Setter::SetCap,Setter::SetEmperorCap,Setter::SetEnv,Setter::SetGid,Setter::SetImmediateGid,
Setter::SetImmediateUid,Setter::SetInt,Setter::SetLogger,Setter::SetMegabytes,Setter::SetNull,
Setter::SetPlaceholder,Setter::SetRawint,Setter::SetReqLogger,Setter::SetStr,Setter::SetStrSpaced,
Setter::SetUid,Setter::SetUmask,Setter::SetUnshare,Setter::SetWorkerLogger,Setter::SetupAsyncio,
Setter::SetupCoroae,Setter::SetupGevent,Setter::SetupGoroutines,Setter::SetupTornado,Setter::Signal,
Setter::Sni,Setter::Snmp,Setter::SnmpCommunity,Setter::Ssa,Setter::Sslrouter,Setter::Sslrouter2,
Setter::StaticMap,Setter::True,Setter::Uid,Setter::UndeferredCorerouter,Setter::UnsetEnv,
Setter::ZabbixTemplate,Setter::PrintSym,Setter::TuntapFirewall,Setter::TuntapRoute,
];

/// Every option as a constant: upper case, `-` as `_`; a second name of that spelling ends in `_2`.
#[allow(missing_docs)]
pub mod ids {
    use super::OptId;

    pub const ABSTRACT_SOCKET: OptId = OptId::at(0);
    pub const ADD_CACHE_ITEM: OptId = OptId::at(1);
    pub const ADD_GID: OptId = OptId::at(2);
    pub const ADD_HEADER: OptId = OptId::at(3);
    pub const AFTER_REQUEST_CALL: OptId = OptId::at(4);
    pub const AFTER_REQUEST_HOOK: OptId = OptId::at(5);
    pub const ALARM: OptId = OptId::at(6);
    pub const ALARM_BACKLOG: OptId = OptId::at(7);
    pub const ALARM_CHEAP: OptId = OptId::at(8);
    pub const ALARM_FD: OptId = OptId::at(9);
    pub const ALARM_FREQ: OptId = OptId::at(10);
    pub const ALARM_LIST: OptId = OptId::at(11);
    pub const ALARM_LISTEN_QUEUE: OptId = OptId::at(12);
    pub const ALARM_LOG: OptId = OptId::at(13);
    pub const ALARM_LQ: OptId = OptId::at(14);
    pub const ALARM_METRIC: OptId = OptId::at(15);
    pub const ALARM_MSG_SIZE: OptId = OptId::at(16);
    pub const ALARM_SEGFAULT: OptId = OptId::at(17);
    pub const ALARMS_LIST: OptId = OptId::at(18);
    pub const ALLOWED_MODIFIERS: OptId = OptId::at(19);
    pub const ASYNC: OptId = OptId::at(20);
    pub const ASYNCIO: OptId = OptId::at(21);
    pub const ATTACH_CONTROL_DAEMON: OptId = OptId::at(22);
    pub const ATTACH_DAEMON: OptId = OptId::at(23);
    pub const ATTACH_DAEMON2: OptId = OptId::at(24);
    pub const AUTO_PROCNAME: OptId = OptId::at(25);
    pub const AUTO_WEIGHT: OptId = OptId::at(26);
    pub const AUTOLOAD: OptId = OptId::at(27);
    pub const BACKLOG_ALARM: OptId = OptId::at(28);
    pub const BACKTRACE_DEPTH: OptId = OptId::at(29);
    pub const BINARY_APPEND_DATA: OptId = OptId::at(30);
    pub const BINARY_PATH: OptId = OptId::at(31);
    pub const BINSH: OptId = OptId::at(32);
    pub const BLACKLIST: OptId = OptId::at(33);
    pub const BODY_READ_WARNING: OptId = OptId::at(34);
    pub const BRUTAL_RELOAD_ON_FD: OptId = OptId::at(35);
    pub const BUFFER_SIZE: OptId = OptId::at(36);
    pub const BUILD_PLUGIN: OptId = OptId::at(37);
    pub const CACHE: OptId = OptId::at(38);
    pub const CACHE_BLOCKSIZE: OptId = OptId::at(39);
    pub const CACHE_EXPIRE_FREQ: OptId = OptId::at(40);
    pub const CACHE_NO_EXPIRE: OptId = OptId::at(41);
    pub const CACHE_REPORT_FREED_ITEMS: OptId = OptId::at(42);
    pub const CACHE_STORE: OptId = OptId::at(43);
    pub const CACHE_STORE_SYNC: OptId = OptId::at(44);
    pub const CACHE_SYNC: OptId = OptId::at(45);
    pub const CACHE_UDP_NODE: OptId = OptId::at(46);
    pub const CACHE_UDP_SERVER: OptId = OptId::at(47);
    pub const CACHE_USE_LAST_MODIFIED: OptId = OptId::at(48);
    pub const CACHE2: OptId = OptId::at(49);
    pub const CALL_AS_EMPEROR: OptId = OptId::at(50);
    pub const CALL_AS_EMPEROR1: OptId = OptId::at(51);
    pub const CALL_AS_EMPEROR2: OptId = OptId::at(52);
    pub const CALL_AS_EMPEROR4: OptId = OptId::at(53);
    pub const CALL_AS_ROOT: OptId = OptId::at(54);
    pub const CALL_AS_USER: OptId = OptId::at(55);
    pub const CALL_AS_USER_ATEXIT: OptId = OptId::at(56);
    pub const CALL_AS_VASSAL: OptId = OptId::at(57);
    pub const CALL_AS_VASSAL1: OptId = OptId::at(58);
    pub const CALL_AS_VASSAL3: OptId = OptId::at(59);
    pub const CALL_ASAP: OptId = OptId::at(60);
    pub const CALL_IN_JAIL: OptId = OptId::at(61);
    pub const CALL_POST_APP: OptId = OptId::at(62);
    pub const CALL_POST_JAIL: OptId = OptId::at(63);
    pub const CALL_PRE_APP: OptId = OptId::at(64);
    pub const CALL_PRE_JAIL: OptId = OptId::at(65);
    pub const CALLABLE: OptId = OptId::at(66);
    pub const CAP: OptId = OptId::at(67);
    pub const CARBON: OptId = OptId::at(68);
    pub const CARBON_FREQ: OptId = OptId::at(69);
    pub const CARBON_HOSTNAME_DOTS: OptId = OptId::at(70);
    pub const CARBON_ID: OptId = OptId::at(71);
    pub const CARBON_IDLE_AVG: OptId = OptId::at(72);
    pub const CARBON_MAX_RETRY: OptId = OptId::at(73);
    pub const CARBON_NAME_RESOLVE: OptId = OptId::at(74);
    pub const CARBON_NO_WORKERS: OptId = OptId::at(75);
    pub const CARBON_RESOLVE_NAMES: OptId = OptId::at(76);
    pub const CARBON_RETRY_DELAY: OptId = OptId::at(77);
    pub const CARBON_ROOT: OptId = OptId::at(78);
    pub const CARBON_TIMEOUT: OptId = OptId::at(79);
    pub const CARBON_USE_METRICS: OptId = OptId::at(80);
    pub const CATCH_EXCEPTIONS: OptId = OptId::at(81);
    pub const CFLAGS: OptId = OptId::at(82);
    pub const CGI: OptId = OptId::at(83);
    pub const CGI_ALLOWED_EXT: OptId = OptId::at(84);
    pub const CGI_ASYNC_MAX_ATTEMPTS: OptId = OptId::at(85);
    pub const CGI_BUFFER_SIZE: OptId = OptId::at(86);
    pub const CGI_CLOSE_STDIN_ON_EOF: OptId = OptId::at(87);
    pub const CGI_DO_NOT_KILL_ON_ERROR: OptId = OptId::at(88);
    pub const CGI_DONTRESOLVE: OptId = OptId::at(89);
    pub const CGI_FROM_DOCROOT: OptId = OptId::at(90);
    pub const CGI_HELPER: OptId = OptId::at(91);
    pub const CGI_INDEX: OptId = OptId::at(92);
    pub const CGI_LOADLIB: OptId = OptId::at(93);
    pub const CGI_MAP_HELPER: OptId = OptId::at(94);
    pub const CGI_MODE: OptId = OptId::at(95);
    pub const CGI_OPTIMIZE: OptId = OptId::at(96);
    pub const CGI_OPTIMIZED: OptId = OptId::at(97);
    pub const CGI_PATH_INFO: OptId = OptId::at(98);
    pub const CGI_SAFE: OptId = OptId::at(99);
    pub const CGI_TIMEOUT: OptId = OptId::at(100);
    pub const CGI_UNSET: OptId = OptId::at(101);
    pub const CGROUP: OptId = OptId::at(102);
    pub const CGROUP_DIR_MODE: OptId = OptId::at(103);
    pub const CGROUP_OPT: OptId = OptId::at(104);
    pub const CHDIR: OptId = OptId::at(105);
    pub const CHDIR2: OptId = OptId::at(106);
    pub const CHEAP: OptId = OptId::at(107);
    pub const CHEAPER: OptId = OptId::at(108);
    pub const CHEAPER_ALGO: OptId = OptId::at(109);
    pub const CHEAPER_ALGO_LIST: OptId = OptId::at(110);
    pub const CHEAPER_ALGOS_LIST: OptId = OptId::at(111);
    pub const CHEAPER_BUSYNESS_BACKLOG_ALERT: OptId = OptId::at(112);
    pub const CHEAPER_BUSYNESS_BACKLOG_MULTIPLIER: OptId = OptId::at(113);
    pub const CHEAPER_BUSYNESS_BACKLOG_NONZERO: OptId = OptId::at(114);
    pub const CHEAPER_BUSYNESS_BACKLOG_STEP: OptId = OptId::at(115);
    pub const CHEAPER_BUSYNESS_MAX: OptId = OptId::at(116);
    pub const CHEAPER_BUSYNESS_MIN: OptId = OptId::at(117);
    pub const CHEAPER_BUSYNESS_MULTIPLIER: OptId = OptId::at(118);
    pub const CHEAPER_BUSYNESS_PENALTY: OptId = OptId::at(119);
    pub const CHEAPER_BUSYNESS_VERBOSE: OptId = OptId::at(120);
    pub const CHEAPER_IDLE: OptId = OptId::at(121);
    pub const CHEAPER_INITIAL: OptId = OptId::at(122);
    pub const CHEAPER_LIST: OptId = OptId::at(123);
    pub const CHEAPER_OVERLOAD: OptId = OptId::at(124);
    pub const CHEAPER_RSS_LIMIT_HARD: OptId = OptId::at(125);
    pub const CHEAPER_RSS_LIMIT_SOFT: OptId = OptId::at(126);
    pub const CHEAPER_STEP: OptId = OptId::at(127);
    pub const CHECK_CACHE: OptId = OptId::at(128);
    pub const CHECK_INTERVAL: OptId = OptId::at(129);
    pub const CHECK_MOUNT: OptId = OptId::at(130);
    pub const CHECK_MOUNTPOINT: OptId = OptId::at(131);
    pub const CHECK_STATIC: OptId = OptId::at(132);
    pub const CHECK_STATIC_DOCROOT: OptId = OptId::at(133);
    pub const CHMOD: OptId = OptId::at(134);
    pub const CHMOD_SOCKET: OptId = OptId::at(135);
    pub const CHOWN_SOCKET: OptId = OptId::at(136);
    pub const CHROOT: OptId = OptId::at(137);
    pub const CHUNKED_INPUT_LIMIT: OptId = OptId::at(138);
    pub const CHUNKED_INPUT_TIMEOUT: OptId = OptId::at(139);
    pub const CLOCK: OptId = OptId::at(140);
    pub const CLOCK_LIST: OptId = OptId::at(141);
    pub const CLOCKS_LIST: OptId = OptId::at(142);
    pub const CLOJURE_LOAD: OptId = OptId::at(143);
    pub const CLOSE_ON_EXEC: OptId = OptId::at(144);
    pub const CLOSE_ON_EXEC2: OptId = OptId::at(145);
    pub const COLLECT_HEADER: OptId = OptId::at(146);
    pub const COMMAND_MODE: OptId = OptId::at(147);
    pub const CONFIG: OptId = OptId::at(148);
    pub const CONFIG_PY: OptId = OptId::at(149);
    pub const CONNECT_AND_READ: OptId = OptId::at(150);
    pub const COROAE: OptId = OptId::at(151);
    pub const CPU_AFFINITY: OptId = OptId::at(152);
    pub const CRON: OptId = OptId::at(153);
    pub const CRON_CURL: OptId = OptId::at(154);
    pub const CRON_CURL_LEGION: OptId = OptId::at(155);
    pub const CRON_HARAKIRI: OptId = OptId::at(156);
    pub const CRON_LEGION: OptId = OptId::at(157);
    pub const CRON2: OptId = OptId::at(158);
    pub const CURL_CRON: OptId = OptId::at(159);
    pub const CURL_CRON_LEGION: OptId = OptId::at(160);
    pub const DAEMONIZE: OptId = OptId::at(161);
    pub const DAEMONIZE2: OptId = OptId::at(162);
    pub const DAEMONS_HONOUR_STDIN: OptId = OptId::at(163);
    pub const DECLARE_OPTION: OptId = OptId::at(164);
    pub const DECLARE_OPTION2: OptId = OptId::at(165);
    pub const DEL_HEADER: OptId = OptId::at(166);
    pub const DIE_ON_IDLE: OptId = OptId::at(167);
    pub const DIE_ON_NO_WORKERS: OptId = OptId::at(168);
    pub const DIE_ON_TERM: OptId = OptId::at(169);
    pub const DISABLE_ASYNC_WARN_ON_QUEUE_FULL: OptId = OptId::at(170);
    pub const DISABLE_LOGGING: OptId = OptId::at(171);
    pub const DISABLE_SENDFILE: OptId = OptId::at(172);
    pub const DISABLE_WRITE_EXCEPTION: OptId = OptId::at(173);
    pub const DLOPEN: OptId = OptId::at(174);
    pub const DOT_H: OptId = OptId::at(175);
    pub const DROP_AFTER_APPS: OptId = OptId::at(176);
    pub const DROP_AFTER_INIT: OptId = OptId::at(177);
    pub const DUMBLOOP_CODE: OptId = OptId::at(178);
    pub const DUMBLOOP_FUNCTION: OptId = OptId::at(179);
    pub const DUMBLOOP_MODIFIER1: OptId = OptId::at(180);
    pub const DUMP_OPTIONS: OptId = OptId::at(181);
    pub const DYNAMIC_APPS: OptId = OptId::at(182);
    pub const EARLY_EMPEROR: OptId = OptId::at(183);
    pub const EARLY_ENVDIR: OptId = OptId::at(184);
    pub const EARLY_PERL: OptId = OptId::at(185);
    pub const EARLY_PERL_EXEC: OptId = OptId::at(186);
    pub const EARLY_PHP: OptId = OptId::at(187);
    pub const EARLY_PHP_SAPI_NAME: OptId = OptId::at(188);
    pub const EARLY_PSGI: OptId = OptId::at(189);
    pub const EARLY_PYIMPORT: OptId = OptId::at(190);
    pub const EARLY_PYTHON: OptId = OptId::at(191);
    pub const EARLY_PYTHON_IMPORT: OptId = OptId::at(192);
    pub const EARLY_PYTHON_PATH: OptId = OptId::at(193);
    pub const EARLY_PYTHONPATH: OptId = OptId::at(194);
    pub const ELSE: OptId = OptId::at(195);
    pub const EMPEROR: OptId = OptId::at(196);
    pub const EMPEROR_BROODLORD: OptId = OptId::at(197);
    pub const EMPEROR_CAP: OptId = OptId::at(198);
    pub const EMPEROR_CHDIR_ATTR: OptId = OptId::at(199);
    pub const EMPEROR_COLLECT_ATTR: OptId = OptId::at(200);
    pub const EMPEROR_COLLECT_ATTRIBUTE: OptId = OptId::at(201);
    pub const EMPEROR_COMMAND_SOCKET: OptId = OptId::at(202);
    pub const EMPEROR_CURSE_TOLERANCE: OptId = OptId::at(203);
    pub const EMPEROR_EXTRA_EXT: OptId = OptId::at(204);
    pub const EMPEROR_EXTRA_EXTENSION: OptId = OptId::at(205);
    pub const EMPEROR_FORK_SERVER_ATTR: OptId = OptId::at(206);
    pub const EMPEROR_FREQ: OptId = OptId::at(207);
    pub const EMPEROR_GRACEFUL_SHUTDOWN: OptId = OptId::at(208);
    pub const EMPEROR_MAGIC_EXEC: OptId = OptId::at(209);
    pub const EMPEROR_MAX_THROTTLE: OptId = OptId::at(210);
    pub const EMPEROR_NO_BLACKLIST: OptId = OptId::at(211);
    pub const EMPEROR_NOFOLLOW: OptId = OptId::at(212);
    pub const EMPEROR_ON_DEMAND_DIR: OptId = OptId::at(213);
    pub const EMPEROR_ON_DEMAND_DIRECTORY: OptId = OptId::at(214);
    pub const EMPEROR_ON_DEMAND_EXEC: OptId = OptId::at(215);
    pub const EMPEROR_ON_DEMAND_EXT: OptId = OptId::at(216);
    pub const EMPEROR_ON_DEMAND_EXTENSION: OptId = OptId::at(217);
    pub const EMPEROR_PIDFILE: OptId = OptId::at(218);
    pub const EMPEROR_PROCNAME: OptId = OptId::at(219);
    pub const EMPEROR_PROXY_SOCKET: OptId = OptId::at(220);
    pub const EMPEROR_REQUIRED_HEARTBEAT: OptId = OptId::at(221);
    pub const EMPEROR_STATS: OptId = OptId::at(222);
    pub const EMPEROR_STATS_SERVER: OptId = OptId::at(223);
    pub const EMPEROR_SUBREAPER: OptId = OptId::at(224);
    pub const EMPEROR_THROTTLE: OptId = OptId::at(225);
    pub const EMPEROR_TRIGGER_SOCKET: OptId = OptId::at(226);
    pub const EMPEROR_TYRANT: OptId = OptId::at(227);
    pub const EMPEROR_TYRANT_INITGROUPS: OptId = OptId::at(228);
    pub const EMPEROR_TYRANT_NOFOLLOW: OptId = OptId::at(229);
    pub const EMPEROR_USE_CLONE: OptId = OptId::at(230);
    pub const EMPEROR_USE_FORK_SERVER: OptId = OptId::at(231);
    pub const EMPEROR_WAIT_FOR_COMMAND: OptId = OptId::at(232);
    pub const EMPEROR_WAIT_FOR_COMMAND_IGNORE: OptId = OptId::at(233);
    pub const EMPEROR_WRAPPER: OptId = OptId::at(234);
    pub const EMPEROR_WRAPPER_ATTR: OptId = OptId::at(235);
    pub const EMPEROR_WRAPPER_FALLBACK: OptId = OptId::at(236);
    pub const EMPEROR_WRAPPER_OVERRIDE: OptId = OptId::at(237);
    pub const ENABLE_METRICS: OptId = OptId::at(238);
    pub const ENABLE_PROXY_PROTOCOL: OptId = OptId::at(239);
    pub const ENABLE_THREADS: OptId = OptId::at(240);
    pub const END_BLACKLIST: OptId = OptId::at(241);
    pub const END_FOR: OptId = OptId::at(242);
    pub const END_IF: OptId = OptId::at(243);
    pub const END_WHITELIST: OptId = OptId::at(244);
    pub const ENDFOR: OptId = OptId::at(245);
    pub const ENDIF: OptId = OptId::at(246);
    pub const ENV: OptId = OptId::at(247);
    pub const ENVDIR: OptId = OptId::at(248);
    pub const ERROR_PAGE_403: OptId = OptId::at(249);
    pub const ERROR_PAGE_404: OptId = OptId::at(250);
    pub const ERROR_PAGE_500: OptId = OptId::at(251);
    pub const ERROR_ROUTE: OptId = OptId::at(252);
    pub const ERROR_ROUTE_HOST: OptId = OptId::at(253);
    pub const ERROR_ROUTE_IF: OptId = OptId::at(254);
    pub const ERROR_ROUTE_IF_NOT: OptId = OptId::at(255);
    pub const ERROR_ROUTE_LABEL: OptId = OptId::at(256);
    pub const ERROR_ROUTE_QS: OptId = OptId::at(257);
    pub const ERROR_ROUTE_REFERER: OptId = OptId::at(258);
    pub const ERROR_ROUTE_REMOTE_ADDR: OptId = OptId::at(259);
    pub const ERROR_ROUTE_REMOTE_USER: OptId = OptId::at(260);
    pub const ERROR_ROUTE_RUN: OptId = OptId::at(261);
    pub const ERROR_ROUTE_STATUS: OptId = OptId::at(262);
    pub const ERROR_ROUTE_URI: OptId = OptId::at(263);
    pub const ERROR_ROUTE_USER_AGENT: OptId = OptId::at(264);
    pub const EVAL: OptId = OptId::at(265);
    pub const EVIL_RELOAD_ON_AS: OptId = OptId::at(266);
    pub const EVIL_RELOAD_ON_RSS: OptId = OptId::at(267);
    pub const EXCEPTION_HANDLER: OptId = OptId::at(268);
    pub const EXEC_AS_EMPEROR: OptId = OptId::at(269);
    pub const EXEC_AS_ROOT: OptId = OptId::at(270);
    pub const EXEC_AS_USER: OptId = OptId::at(271);
    pub const EXEC_AS_USER_ATEXIT: OptId = OptId::at(272);
    pub const EXEC_AS_VASSAL: OptId = OptId::at(273);
    pub const EXEC_ASAP: OptId = OptId::at(274);
    pub const EXEC_IN_JAIL: OptId = OptId::at(275);
    pub const EXEC_POST_APP: OptId = OptId::at(276);
    pub const EXEC_POST_JAIL: OptId = OptId::at(277);
    pub const EXEC_PRE_APP: OptId = OptId::at(278);
    pub const EXEC_PRE_JAIL: OptId = OptId::at(279);
    pub const EXIT: OptId = OptId::at(280);
    pub const EXIT_ON_RELOAD: OptId = OptId::at(281);
    pub const EXTRACT: OptId = OptId::at(282);
    pub const FALLBACK_CONFIG: OptId = OptId::at(283);
    pub const FARM: OptId = OptId::at(284);
    pub const FASTCGI_MODIFIER1: OptId = OptId::at(285);
    pub const FASTCGI_MODIFIER2: OptId = OptId::at(286);
    pub const FASTCGI_NPH_SOCKET: OptId = OptId::at(287);
    pub const FASTCGI_SOCKET: OptId = OptId::at(288);
    pub const FASTROUTER: OptId = OptId::at(289);
    pub const FASTROUTER_BUFFER_SIZE: OptId = OptId::at(290);
    pub const FASTROUTER_CHEAP: OptId = OptId::at(291);
    pub const FASTROUTER_DEFER_CONNECT_TIMEOUT: OptId = OptId::at(292);
    pub const FASTROUTER_EMPEROR_SOCKET: OptId = OptId::at(293);
    pub const FASTROUTER_EVENTS: OptId = OptId::at(294);
    pub const FASTROUTER_FALLBACK: OptId = OptId::at(295);
    pub const FASTROUTER_FALLBACK_ON_NO_KEY: OptId = OptId::at(296);
    pub const FASTROUTER_FORCE_KEY: OptId = OptId::at(297);
    pub const FASTROUTER_GID: OptId = OptId::at(298);
    pub const FASTROUTER_GRACETIME: OptId = OptId::at(299);
    pub const FASTROUTER_HARAKIRI: OptId = OptId::at(300);
    pub const FASTROUTER_MAX_RETRIES: OptId = OptId::at(301);
    pub const FASTROUTER_POST_BUFFERING: OptId = OptId::at(302);
    pub const FASTROUTER_POST_BUFFERING_DIR: OptId = OptId::at(303);
    pub const FASTROUTER_PROCESSES: OptId = OptId::at(304);
    pub const FASTROUTER_QUIET: OptId = OptId::at(305);
    pub const FASTROUTER_RESUBSCRIBE: OptId = OptId::at(306);
    pub const FASTROUTER_RESUBSCRIBE_BIND: OptId = OptId::at(307);
    pub const FASTROUTER_SS: OptId = OptId::at(308);
    pub const FASTROUTER_STATS: OptId = OptId::at(309);
    pub const FASTROUTER_STATS_SERVER: OptId = OptId::at(310);
    pub const FASTROUTER_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(311);
    pub const FASTROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(312);
    pub const FASTROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(313);
    pub const FASTROUTER_TIMEOUT: OptId = OptId::at(314);
    pub const FASTROUTER_TO: OptId = OptId::at(315);
    pub const FASTROUTER_UID: OptId = OptId::at(316);
    pub const FASTROUTER_USE_BASE: OptId = OptId::at(317);
    pub const FASTROUTER_USE_CACHE: OptId = OptId::at(318);
    pub const FASTROUTER_USE_CODE_STRING: OptId = OptId::at(319);
    pub const FASTROUTER_USE_PATTERN: OptId = OptId::at(320);
    pub const FASTROUTER_USE_SOCKET: OptId = OptId::at(321);
    pub const FASTROUTER_WORKERS: OptId = OptId::at(322);
    pub const FASTROUTER_ZERG: OptId = OptId::at(323);
    pub const FD_SAFE: OptId = OptId::at(324);
    pub const FIBER: OptId = OptId::at(325);
    pub const FILE: OptId = OptId::at(326);
    pub const FILE_SERVE_MODE: OptId = OptId::at(327);
    pub const FILE_WRITE: OptId = OptId::at(328);
    pub const FILESERVE_MODE: OptId = OptId::at(329);
    pub const FINAL_ROUTE: OptId = OptId::at(330);
    pub const FINAL_ROUTE_HOST: OptId = OptId::at(331);
    pub const FINAL_ROUTE_IF: OptId = OptId::at(332);
    pub const FINAL_ROUTE_IF_NOT: OptId = OptId::at(333);
    pub const FINAL_ROUTE_LABEL: OptId = OptId::at(334);
    pub const FINAL_ROUTE_QS: OptId = OptId::at(335);
    pub const FINAL_ROUTE_REFERER: OptId = OptId::at(336);
    pub const FINAL_ROUTE_REMOTE_ADDR: OptId = OptId::at(337);
    pub const FINAL_ROUTE_REMOTE_USER: OptId = OptId::at(338);
    pub const FINAL_ROUTE_RUN: OptId = OptId::at(339);
    pub const FINAL_ROUTE_STATUS: OptId = OptId::at(340);
    pub const FINAL_ROUTE_URI: OptId = OptId::at(341);
    pub const FINAL_ROUTE_USER_AGENT: OptId = OptId::at(342);
    pub const FLOCK: OptId = OptId::at(343);
    pub const FLOCK_WAIT: OptId = OptId::at(344);
    pub const FLOCK_WAIT2: OptId = OptId::at(345);
    pub const FLOCK2: OptId = OptId::at(346);
    pub const FOR: OptId = OptId::at(347);
    pub const FOR_GLOB: OptId = OptId::at(348);
    pub const FOR_READLINE: OptId = OptId::at(349);
    pub const FOR_TIMES: OptId = OptId::at(350);
    pub const FORCE_CWD: OptId = OptId::at(351);
    pub const FORCE_GATEWAY: OptId = OptId::at(352);
    pub const FORK_SERVER: OptId = OptId::at(353);
    pub const FORK_SOCKET: OptId = OptId::at(354);
    pub const FORKBOMB_DELAY: OptId = OptId::at(355);
    pub const FORKPTY_ROUTER: OptId = OptId::at(356);
    pub const FORKPTY_ROUTER_CMD: OptId = OptId::at(357);
    pub const FORKPTY_ROUTER_COMMAND: OptId = OptId::at(358);
    pub const FORKPTY_UROUTER: OptId = OptId::at(359);
    pub const FORKPTYROUTER: OptId = OptId::at(360);
    pub const FORKPTYROUTER_CHEAP: OptId = OptId::at(361);
    pub const FORKPTYROUTER_CMD: OptId = OptId::at(362);
    pub const FORKPTYROUTER_COLS: OptId = OptId::at(363);
    pub const FORKPTYROUTER_COMMAND: OptId = OptId::at(364);
    pub const FORKPTYROUTER_EVENTS: OptId = OptId::at(365);
    pub const FORKPTYROUTER_FALLBACK: OptId = OptId::at(366);
    pub const FORKPTYROUTER_HARAKIRI: OptId = OptId::at(367);
    pub const FORKPTYROUTER_PROCESSES: OptId = OptId::at(368);
    pub const FORKPTYROUTER_ROWS: OptId = OptId::at(369);
    pub const FORKPTYROUTER_SS: OptId = OptId::at(370);
    pub const FORKPTYROUTER_STATS: OptId = OptId::at(371);
    pub const FORKPTYROUTER_STATS_SERVER: OptId = OptId::at(372);
    pub const FORKPTYROUTER_TIMEOUT: OptId = OptId::at(373);
    pub const FORKPTYROUTER_WORKERS: OptId = OptId::at(374);
    pub const FORKPTYROUTER_ZERG: OptId = OptId::at(375);
    pub const FORKPTYUROUTER: OptId = OptId::at(376);
    pub const FREEBIND: OptId = OptId::at(377);
    pub const FS_BRUTAL_RELOAD: OptId = OptId::at(378);
    pub const FS_RELOAD: OptId = OptId::at(379);
    pub const FS_SIGNAL: OptId = OptId::at(380);
    pub const FTOK: OptId = OptId::at(381);
    pub const GCCGO_ARGS: OptId = OptId::at(382);
    pub const GCCGO_LOAD: OptId = OptId::at(383);
    pub const GEMSET: OptId = OptId::at(384);
    pub const GEOIP_CITY: OptId = OptId::at(385);
    pub const GEOIP_COUNTRY: OptId = OptId::at(386);
    pub const GEOIP_USE_DISK: OptId = OptId::at(387);
    pub const GET: OptId = OptId::at(388);
    pub const GEVENT: OptId = OptId::at(389);
    pub const GEVENT_EARLY_MONKEY_PATCH: OptId = OptId::at(390);
    pub const GEVENT_MONKEY_PATCH: OptId = OptId::at(391);
    pub const GEVENT_WAIT_FOR_HUB: OptId = OptId::at(392);
    pub const GID: OptId = OptId::at(393);
    pub const GLUSTERFS_MOUNT: OptId = OptId::at(394);
    pub const GLUSTERFS_TIMEOUT: OptId = OptId::at(395);
    pub const GO_ARGS: OptId = OptId::at(396);
    pub const GO_LOAD: OptId = OptId::at(397);
    pub const GOROUTINES: OptId = OptId::at(398);
    pub const GREENLET: OptId = OptId::at(399);
    pub const GRIDFS_DEBUG: OptId = OptId::at(400);
    pub const GRIDFS_MOUNT: OptId = OptId::at(401);
    pub const HARAKIRI: OptId = OptId::at(402);
    pub const HARAKIRI_GRACEFUL_SIGNAL: OptId = OptId::at(403);
    pub const HARAKIRI_GRACEFUL_TIMEOUT: OptId = OptId::at(404);
    pub const HARAKIRI_NO_ARH: OptId = OptId::at(405);
    pub const HARAKIRI_QUEUE_THRESHOLD: OptId = OptId::at(406);
    pub const HARAKIRI_VERBOSE: OptId = OptId::at(407);
    pub const HEARTBEAT: OptId = OptId::at(408);
    pub const HELP: OptId = OptId::at(409);
    pub const HOME: OptId = OptId::at(410);
    pub const HONOUR_RANGE: OptId = OptId::at(411);
    pub const HONOUR_STDIN: OptId = OptId::at(412);
    pub const HOOK_ACCEPTING: OptId = OptId::at(413);
    pub const HOOK_ACCEPTING_ONCE: OptId = OptId::at(414);
    pub const HOOK_ACCEPTING1: OptId = OptId::at(415);
    pub const HOOK_ACCEPTING1_ONCE: OptId = OptId::at(416);
    pub const HOOK_AS_EMPEROR: OptId = OptId::at(417);
    pub const HOOK_AS_EMPEROR_BEFORE_VASSAL: OptId = OptId::at(418);
    pub const HOOK_AS_EMPEROR_SETNS: OptId = OptId::at(419);
    pub const HOOK_AS_GATEWAY: OptId = OptId::at(420);
    pub const HOOK_AS_MULE: OptId = OptId::at(421);
    pub const HOOK_AS_ON_CONFIG_VASSAL: OptId = OptId::at(422);
    pub const HOOK_AS_ON_DEMAND_VASSAL: OptId = OptId::at(423);
    pub const HOOK_AS_ROOT: OptId = OptId::at(424);
    pub const HOOK_AS_USER: OptId = OptId::at(425);
    pub const HOOK_AS_USER_ATEXIT: OptId = OptId::at(426);
    pub const HOOK_AS_VASSAL: OptId = OptId::at(427);
    pub const HOOK_AS_VASSAL_BEFORE_DROP: OptId = OptId::at(428);
    pub const HOOK_ASAP: OptId = OptId::at(429);
    pub const HOOK_EMPEROR_LOST: OptId = OptId::at(430);
    pub const HOOK_EMPEROR_RELOAD: OptId = OptId::at(431);
    pub const HOOK_EMPEROR_START: OptId = OptId::at(432);
    pub const HOOK_EMPEROR_STOP: OptId = OptId::at(433);
    pub const HOOK_IN_JAIL: OptId = OptId::at(434);
    pub const HOOK_MASTER_START: OptId = OptId::at(435);
    pub const HOOK_POST_APP: OptId = OptId::at(436);
    pub const HOOK_POST_FORK: OptId = OptId::at(437);
    pub const HOOK_POST_JAIL: OptId = OptId::at(438);
    pub const HOOK_PRE_APP: OptId = OptId::at(439);
    pub const HOOK_PRE_JAIL: OptId = OptId::at(440);
    pub const HOOK_TOUCH: OptId = OptId::at(441);
    pub const HTTP: OptId = OptId::at(442);
    pub const HTTP_AUTO_CHUNKED: OptId = OptId::at(443);
    pub const HTTP_AUTO_GZIP: OptId = OptId::at(444);
    pub const HTTP_BACKEND_HTTP: OptId = OptId::at(445);
    pub const HTTP_BUFFER_SIZE: OptId = OptId::at(446);
    pub const HTTP_CHEAP: OptId = OptId::at(447);
    pub const HTTP_CHUNKED_INPUT: OptId = OptId::at(448);
    pub const HTTP_CONNECT_TIMEOUT: OptId = OptId::at(449);
    pub const HTTP_ENABLE_PROXY_PROTOCOL: OptId = OptId::at(450);
    pub const HTTP_EVENTS: OptId = OptId::at(451);
    pub const HTTP_FALLBACK: OptId = OptId::at(452);
    pub const HTTP_GID: OptId = OptId::at(453);
    pub const HTTP_GRACETIME: OptId = OptId::at(454);
    pub const HTTP_HARAKIRI: OptId = OptId::at(455);
    pub const HTTP_HEADERS_TIMEOUT: OptId = OptId::at(456);
    pub const HTTP_KEEPALIVE: OptId = OptId::at(457);
    pub const HTTP_MANAGE_EXPECT: OptId = OptId::at(458);
    pub const HTTP_MANAGE_RTSP: OptId = OptId::at(459);
    pub const HTTP_MANAGE_SOURCE: OptId = OptId::at(460);
    pub const HTTP_MODIFIER1: OptId = OptId::at(461);
    pub const HTTP_MODIFIER2: OptId = OptId::at(462);
    pub const HTTP_PATH_INFO_NO_DECODE_SLASHES: OptId = OptId::at(463);
    pub const HTTP_POST_BUFFERING: OptId = OptId::at(464);
    pub const HTTP_POST_BUFFERING_DIR: OptId = OptId::at(465);
    pub const HTTP_PROCESSES: OptId = OptId::at(466);
    pub const HTTP_QUIET: OptId = OptId::at(467);
    pub const HTTP_RAW_BODY: OptId = OptId::at(468);
    pub const HTTP_RESUBSCRIBE: OptId = OptId::at(469);
    pub const HTTP_SERVER_NAME_AS_HTTP_HOST: OptId = OptId::at(470);
    pub const HTTP_SOCKET: OptId = OptId::at(471);
    pub const HTTP_SOCKET_MODIFIER1: OptId = OptId::at(472);
    pub const HTTP_SOCKET_MODIFIER2: OptId = OptId::at(473);
    pub const HTTP_SS: OptId = OptId::at(474);
    pub const HTTP_STATS: OptId = OptId::at(475);
    pub const HTTP_STATS_SERVER: OptId = OptId::at(476);
    pub const HTTP_STUD_PREFIX: OptId = OptId::at(477);
    pub const HTTP_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(478);
    pub const HTTP_SUBSCRIPTION_SERVER: OptId = OptId::at(479);
    pub const HTTP_TIMEOUT: OptId = OptId::at(480);
    pub const HTTP_TO: OptId = OptId::at(481);
    pub const HTTP_TO_HTTPS: OptId = OptId::at(482);
    pub const HTTP_UID: OptId = OptId::at(483);
    pub const HTTP_USE_BASE: OptId = OptId::at(484);
    pub const HTTP_USE_CACHE: OptId = OptId::at(485);
    pub const HTTP_USE_CODE_STRING: OptId = OptId::at(486);
    pub const HTTP_USE_PATTERN: OptId = OptId::at(487);
    pub const HTTP_USE_SOCKET: OptId = OptId::at(488);
    pub const HTTP_VAR: OptId = OptId::at(489);
    pub const HTTP_WEBSOCKETS: OptId = OptId::at(490);
    pub const HTTP_WORKERS: OptId = OptId::at(491);
    pub const HTTP_ZERG: OptId = OptId::at(492);
    pub const HTTP11_SOCKET: OptId = OptId::at(493);
    pub const HTTPROUTER: OptId = OptId::at(494);
    pub const HTTPS: OptId = OptId::at(495);
    pub const HTTPS_EXPORT_CERT: OptId = OptId::at(496);
    pub const HTTPS_SESSION_CONTEXT: OptId = OptId::at(497);
    pub const HTTPS_SOCKET: OptId = OptId::at(498);
    pub const HTTPS_SOCKET_MODIFIER1: OptId = OptId::at(499);
    pub const HTTPS_SOCKET_MODIFIER2: OptId = OptId::at(500);
    pub const HTTPS2: OptId = OptId::at(501);
    pub const IDLE: OptId = OptId::at(502);
    pub const IENV: OptId = OptId::at(503);
    pub const IF_DIR: OptId = OptId::at(504);
    pub const IF_DIRECTORY: OptId = OptId::at(505);
    pub const IF_ENV: OptId = OptId::at(506);
    pub const IF_EXISTS: OptId = OptId::at(507);
    pub const IF_FILE: OptId = OptId::at(508);
    pub const IF_HOSTNAME: OptId = OptId::at(509);
    pub const IF_HOSTNAME_MATCH: OptId = OptId::at(510);
    pub const IF_NOT_DIR: OptId = OptId::at(511);
    pub const IF_NOT_ENV: OptId = OptId::at(512);
    pub const IF_NOT_EXISTS: OptId = OptId::at(513);
    pub const IF_NOT_FILE: OptId = OptId::at(514);
    pub const IF_NOT_HOSTNAME: OptId = OptId::at(515);
    pub const IF_NOT_HOSTNAME_MATCH: OptId = OptId::at(516);
    pub const IF_NOT_OPT: OptId = OptId::at(517);
    pub const IF_NOT_PLUGIN: OptId = OptId::at(518);
    pub const IF_NOT_RELOAD: OptId = OptId::at(519);
    pub const IF_OPT: OptId = OptId::at(520);
    pub const IF_PLUGIN: OptId = OptId::at(521);
    pub const IF_RELOAD: OptId = OptId::at(522);
    pub const IFDIR: OptId = OptId::at(523);
    pub const IFENV: OptId = OptId::at(524);
    pub const IFEXISTS: OptId = OptId::at(525);
    pub const IFPLUGIN: OptId = OptId::at(526);
    pub const IGNORE_SCRIPT_NAME: OptId = OptId::at(527);
    pub const IGNORE_SIGPIPE: OptId = OptId::at(528);
    pub const IGNORE_WRITE_ERRORS: OptId = OptId::at(529);
    pub const IMMEDIATE_GID: OptId = OptId::at(530);
    pub const IMMEDIATE_UID: OptId = OptId::at(531);
    pub const IMPERIAL_MONITOR_LIST: OptId = OptId::at(532);
    pub const IMPERIAL_MONITORS_LIST: OptId = OptId::at(533);
    pub const IMPORT: OptId = OptId::at(534);
    pub const INCLUDE: OptId = OptId::at(535);
    pub const INHERIT: OptId = OptId::at(536);
    pub const INI: OptId = OptId::at(537);
    pub const INI_PASTE: OptId = OptId::at(538);
    pub const INI_PASTE_LOGGED: OptId = OptId::at(539);
    pub const INJECT_AFTER: OptId = OptId::at(540);
    pub const INJECT_BEFORE: OptId = OptId::at(541);
    pub const IPRINT: OptId = OptId::at(542);
    pub const JAIL: OptId = OptId::at(543);
    pub const JAIL_ATTACH: OptId = OptId::at(544);
    pub const JAIL_IP4: OptId = OptId::at(545);
    pub const JAIL_IP6: OptId = OptId::at(546);
    pub const JAIL2: OptId = OptId::at(547);
    pub const JAILED: OptId = OptId::at(548);
    pub const JID_FILE: OptId = OptId::at(549);
    pub const JIDFILE: OptId = OptId::at(550);
    pub const JS: OptId = OptId::at(551);
    pub const JSON: OptId = OptId::at(552);
    pub const JVM_CLASS: OptId = OptId::at(553);
    pub const JVM_CLASSPATH: OptId = OptId::at(554);
    pub const JVM_MAIN_CLASS: OptId = OptId::at(555);
    pub const JVM_OPT: OptId = OptId::at(556);
    pub const JWSGI: OptId = OptId::at(557);
    pub const KSM: OptId = OptId::at(558);
    pub const LAZY: OptId = OptId::at(559);
    pub const LAZY_APPS: OptId = OptId::at(560);
    pub const LDAP: OptId = OptId::at(561);
    pub const LDAP_SCHEMA: OptId = OptId::at(562);
    pub const LDAP_SCHEMA_LDIF: OptId = OptId::at(563);
    pub const LEGION: OptId = OptId::at(564);
    pub const LEGION_ATTACH_DAEMON: OptId = OptId::at(565);
    pub const LEGION_CRON: OptId = OptId::at(566);
    pub const LEGION_CRON_CURL: OptId = OptId::at(567);
    pub const LEGION_CURL_CRON: OptId = OptId::at(568);
    pub const LEGION_DEATH: OptId = OptId::at(569);
    pub const LEGION_DEATH_ON_LORD_ERROR: OptId = OptId::at(570);
    pub const LEGION_FREQ: OptId = OptId::at(571);
    pub const LEGION_JOIN: OptId = OptId::at(572);
    pub const LEGION_LORD: OptId = OptId::at(573);
    pub const LEGION_MCAST: OptId = OptId::at(574);
    pub const LEGION_NODE: OptId = OptId::at(575);
    pub const LEGION_NODE_JOINED: OptId = OptId::at(576);
    pub const LEGION_NODE_LEFT: OptId = OptId::at(577);
    pub const LEGION_QUORUM: OptId = OptId::at(578);
    pub const LEGION_SCROLL: OptId = OptId::at(579);
    pub const LEGION_SCROLL_LIST_MAX_SIZE: OptId = OptId::at(580);
    pub const LEGION_SCROLL_MAX_SIZE: OptId = OptId::at(581);
    pub const LEGION_SETUP: OptId = OptId::at(582);
    pub const LEGION_SKEW_TOLERANCE: OptId = OptId::at(583);
    pub const LEGION_SMART_ATTACH_DAEMON: OptId = OptId::at(584);
    pub const LEGION_SMART_ATTACH_DAEMON2: OptId = OptId::at(585);
    pub const LEGION_TOLERANCE: OptId = OptId::at(586);
    pub const LEGION_UNLORD: OptId = OptId::at(587);
    pub const LIBJAIL: OptId = OptId::at(588);
    pub const LIMIT_AS: OptId = OptId::at(589);
    pub const LIMIT_NPROC: OptId = OptId::at(590);
    pub const LIMIT_POST: OptId = OptId::at(591);
    pub const LISTEN: OptId = OptId::at(592);
    pub const LISTEN_QUEUE_ALARM: OptId = OptId::at(593);
    pub const LOAD_FILE_IN_CACHE: OptId = OptId::at(594);
    pub const LOAD_FILE_IN_CACHE_GZIP: OptId = OptId::at(595);
    pub const LOCK_ENGINE: OptId = OptId::at(596);
    pub const LOCKS: OptId = OptId::at(597);
    pub const LOG_4XX: OptId = OptId::at(598);
    pub const LOG_5XX: OptId = OptId::at(599);
    pub const LOG_ALARM: OptId = OptId::at(600);
    pub const LOG_BACKUPNAME: OptId = OptId::at(601);
    pub const LOG_BIG: OptId = OptId::at(602);
    pub const LOG_DATE: OptId = OptId::at(603);
    pub const LOG_DRAIN: OptId = OptId::at(604);
    pub const LOG_ENCODER: OptId = OptId::at(605);
    pub const LOG_FILTER: OptId = OptId::at(606);
    pub const LOG_FORMAT: OptId = OptId::at(607);
    pub const LOG_FORMAT_STRFTIME: OptId = OptId::at(608);
    pub const LOG_IOERROR: OptId = OptId::at(609);
    pub const LOG_MASTER: OptId = OptId::at(610);
    pub const LOG_MASTER_BUFSIZE: OptId = OptId::at(611);
    pub const LOG_MASTER_REQ_STREAM: OptId = OptId::at(612);
    pub const LOG_MASTER_STREAM: OptId = OptId::at(613);
    pub const LOG_MAXSIZE: OptId = OptId::at(614);
    pub const LOG_MICROS: OptId = OptId::at(615);
    pub const LOG_PREFIX: OptId = OptId::at(616);
    pub const LOG_REOPEN: OptId = OptId::at(617);
    pub const LOG_REQ_ENCODER: OptId = OptId::at(618);
    pub const LOG_REQ_ROUTE: OptId = OptId::at(619);
    pub const LOG_ROUTE: OptId = OptId::at(620);
    pub const LOG_SENDFILE: OptId = OptId::at(621);
    pub const LOG_SLOW: OptId = OptId::at(622);
    pub const LOG_SOCKET: OptId = OptId::at(623);
    pub const LOG_SYSLOG: OptId = OptId::at(624);
    pub const LOG_TRUNCATE: OptId = OptId::at(625);
    pub const LOG_X_FORWARDED_FOR: OptId = OptId::at(626);
    pub const LOG_ZERO: OptId = OptId::at(627);
    pub const LOG_ZEROMQ: OptId = OptId::at(628);
    pub const LOGDATE: OptId = OptId::at(629);
    pub const LOGFILE_CHMOD: OptId = OptId::at(630);
    pub const LOGFILE_CHOWN: OptId = OptId::at(631);
    pub const LOGFORMAT: OptId = OptId::at(632);
    pub const LOGFORMAT_STRFTIME: OptId = OptId::at(633);
    pub const LOGGER: OptId = OptId::at(634);
    pub const LOGGER_LIST: OptId = OptId::at(635);
    pub const LOGGER_REQ: OptId = OptId::at(636);
    pub const LOGGERS_LIST: OptId = OptId::at(637);
    pub const LOGTO: OptId = OptId::at(638);
    pub const LOGTO2: OptId = OptId::at(639);
    pub const LOOP: OptId = OptId::at(640);
    pub const LOOP_LIST: OptId = OptId::at(641);
    pub const LOOPS_LIST: OptId = OptId::at(642);
    pub const LQ_ALARM: OptId = OptId::at(643);
    pub const LUA: OptId = OptId::at(644);
    pub const LUA_GC_FREQ: OptId = OptId::at(645);
    pub const LUA_GC_FULL: OptId = OptId::at(646);
    pub const LUA_LOAD: OptId = OptId::at(647);
    pub const LUA_POSTFORK_MULE: OptId = OptId::at(648);
    pub const LUA_POSTFORK_SPOOLER: OptId = OptId::at(649);
    pub const LUA_POSTFORK_WORKER: OptId = OptId::at(650);
    pub const LUA_POSTLOAD: OptId = OptId::at(651);
    pub const LUA_SHELL: OptId = OptId::at(652);
    pub const LUA_SHELL_ONESHOT: OptId = OptId::at(653);
    pub const LUASHELL: OptId = OptId::at(654);
    pub const LUASHELL_ONESHOT: OptId = OptId::at(655);
    pub const MANAGE_SCRIPT_NAME: OptId = OptId::at(656);
    pub const MAP_SOCKET: OptId = OptId::at(657);
    pub const MASTER: OptId = OptId::at(658);
    pub const MASTER_AS_ROOT: OptId = OptId::at(659);
    pub const MASTER_FIFO: OptId = OptId::at(660);
    pub const MAX_APPS: OptId = OptId::at(661);
    pub const MAX_FD: OptId = OptId::at(662);
    pub const MAX_REQUESTS: OptId = OptId::at(663);
    pub const MAX_REQUESTS_DELTA: OptId = OptId::at(664);
    pub const MAX_VARS: OptId = OptId::at(665);
    pub const MAX_WORKER_LIFETIME: OptId = OptId::at(666);
    pub const MAX_WORKER_LIFETIME_DELTA: OptId = OptId::at(667);
    pub const MEM_COLLECTOR_FREQ: OptId = OptId::at(668);
    pub const MEMORY_REPORT: OptId = OptId::at(669);
    pub const METRIC: OptId = OptId::at(670);
    pub const METRIC_ALARM: OptId = OptId::at(671);
    pub const METRIC_DIR: OptId = OptId::at(672);
    pub const METRIC_DIR_RESTORE: OptId = OptId::at(673);
    pub const METRIC_THRESHOLD: OptId = OptId::at(674);
    pub const METRICS_DIR: OptId = OptId::at(675);
    pub const METRICS_DIR_RESTORE: OptId = OptId::at(676);
    pub const METRICS_NO_CORES: OptId = OptId::at(677);
    pub const MIME_FILE: OptId = OptId::at(678);
    pub const MIMEFILE: OptId = OptId::at(679);
    pub const MIN_WORKER_LIFETIME: OptId = OptId::at(680);
    pub const MODE: OptId = OptId::at(681);
    pub const MODULE: OptId = OptId::at(682);
    pub const MONGREL2: OptId = OptId::at(683);
    pub const MONO_APP: OptId = OptId::at(684);
    pub const MONO_ASSEMBLY: OptId = OptId::at(685);
    pub const MONO_CONFIG: OptId = OptId::at(686);
    pub const MONO_EXEC: OptId = OptId::at(687);
    pub const MONO_GC_FREQ: OptId = OptId::at(688);
    pub const MONO_INDEX: OptId = OptId::at(689);
    pub const MONO_KEY: OptId = OptId::at(690);
    pub const MONO_VERSION: OptId = OptId::at(691);
    pub const MOUNT: OptId = OptId::at(692);
    pub const MOUNT_AS_EMPEROR: OptId = OptId::at(693);
    pub const MOUNT_AS_ROOT: OptId = OptId::at(694);
    pub const MOUNT_AS_VASSAL: OptId = OptId::at(695);
    pub const MOUNT_ASAP: OptId = OptId::at(696);
    pub const MOUNT_CHECK: OptId = OptId::at(697);
    pub const MOUNT_IN_JAIL: OptId = OptId::at(698);
    pub const MOUNT_POST_JAIL: OptId = OptId::at(699);
    pub const MOUNT_PRE_JAIL: OptId = OptId::at(700);
    pub const MOUNTPOINT_CHECK: OptId = OptId::at(701);
    pub const MULE: OptId = OptId::at(702);
    pub const MULE_HARAKIRI: OptId = OptId::at(703);
    pub const MULE_MSG_RECV_SIZE: OptId = OptId::at(704);
    pub const MULE_MSG_SIZE: OptId = OptId::at(705);
    pub const MULE_RELOAD_MERCY: OptId = OptId::at(706);
    pub const MULES: OptId = OptId::at(707);
    pub const MULTICAST: OptId = OptId::at(708);
    pub const MULTICAST_LOOP: OptId = OptId::at(709);
    pub const MULTICAST_TTL: OptId = OptId::at(710);
    pub const NAGIOS: OptId = OptId::at(711);
    pub const NAMESPACE: OptId = OptId::at(712);
    pub const NAMESPACE_KEEP_MOUNT: OptId = OptId::at(713);
    pub const NAMESPACE_NET: OptId = OptId::at(714);
    pub const NEED_APP: OptId = OptId::at(715);
    pub const NEED_PLUGIN: OptId = OptId::at(716);
    pub const NEED_PLUGINS: OptId = OptId::at(717);
    pub const NEVER_SWAP: OptId = OptId::at(718);
    pub const NO_DEFAULT_APP: OptId = OptId::at(719);
    pub const NO_DEFER_ACCEPT: OptId = OptId::at(720);
    pub const NO_FD_PASSING: OptId = OptId::at(721);
    pub const NO_HARAKIRI_AFTER_REQ_HOOK: OptId = OptId::at(722);
    pub const NO_HARAKIRI_ARH: OptId = OptId::at(723);
    pub const NO_INITGROUPS: OptId = OptId::at(724);
    pub const NO_ORPHANS: OptId = OptId::at(725);
    pub const NO_SERVER: OptId = OptId::at(726);
    pub const NO_SITE: OptId = OptId::at(727);
    pub const NO_THREADS_WAIT: OptId = OptId::at(728);
    pub const NOT_ALARM_LOG: OptId = OptId::at(729);
    pub const NOT_LOG_ALARM: OptId = OptId::at(730);
    pub const NOTFOUND_LOG: OptId = OptId::at(731);
    pub const NOTIFY_SOCKET: OptId = OptId::at(732);
    pub const NS: OptId = OptId::at(733);
    pub const NS_NET: OptId = OptId::at(734);
    pub const OFFLOAD_THREAD: OptId = OptId::at(735);
    pub const OFFLOAD_THREADS: OptId = OptId::at(736);
    pub const OPTIMIZE: OptId = OptId::at(737);
    pub const PAM: OptId = OptId::at(738);
    pub const PAM_USER: OptId = OptId::at(739);
    pub const PASTE: OptId = OptId::at(740);
    pub const PASTE_LOGGER: OptId = OptId::at(741);
    pub const PASTE_NAME: OptId = OptId::at(742);
    pub const PAUSE: OptId = OptId::at(743);
    pub const PCRE_JIT: OptId = OptId::at(744);
    pub const PECAN: OptId = OptId::at(745);
    pub const PERL_ARG: OptId = OptId::at(746);
    pub const PERL_ARGS: OptId = OptId::at(747);
    pub const PERL_AUTO_RELOAD: OptId = OptId::at(748);
    pub const PERL_AUTO_RELOAD_IGNORE: OptId = OptId::at(749);
    pub const PERL_EXEC: OptId = OptId::at(750);
    pub const PERL_EXEC_POST_FORK: OptId = OptId::at(751);
    pub const PERL_LOCAL_LIB: OptId = OptId::at(752);
    pub const PERL_NO_DIE_CATCH: OptId = OptId::at(753);
    pub const PERL_NO_PLACK: OptId = OptId::at(754);
    pub const PERL_VERSION: OptId = OptId::at(755);
    pub const PERSISTENT_IPCSEM: OptId = OptId::at(756);
    pub const PHP_ALLOWED_DOCROOT: OptId = OptId::at(757);
    pub const PHP_ALLOWED_EXT: OptId = OptId::at(758);
    pub const PHP_ALLOWED_SCRIPT: OptId = OptId::at(759);
    pub const PHP_APP: OptId = OptId::at(760);
    pub const PHP_APP_BYPASS: OptId = OptId::at(761);
    pub const PHP_APP_QS: OptId = OptId::at(762);
    pub const PHP_CONFIG: OptId = OptId::at(763);
    pub const PHP_CONFIG_APPEND: OptId = OptId::at(764);
    pub const PHP_CONSTANT: OptId = OptId::at(765);
    pub const PHP_DOCROOT: OptId = OptId::at(766);
    pub const PHP_DUMP_CONFIG: OptId = OptId::at(767);
    pub const PHP_EXEC_AFTER: OptId = OptId::at(768);
    pub const PHP_EXEC_BEFORE: OptId = OptId::at(769);
    pub const PHP_EXEC_BEGIN: OptId = OptId::at(770);
    pub const PHP_EXEC_END: OptId = OptId::at(771);
    pub const PHP_FALLBACK: OptId = OptId::at(772);
    pub const PHP_FALLBACK_QS: OptId = OptId::at(773);
    pub const PHP_FALLBACK2: OptId = OptId::at(774);
    pub const PHP_INDEX: OptId = OptId::at(775);
    pub const PHP_INI: OptId = OptId::at(776);
    pub const PHP_INI_APPEND: OptId = OptId::at(777);
    pub const PHP_MOUNT: OptId = OptId::at(778);
    pub const PHP_SAPI_NAME: OptId = OptId::at(779);
    pub const PHP_SERVER_SOFTWARE: OptId = OptId::at(780);
    pub const PHP_SET: OptId = OptId::at(781);
    pub const PHP_VAR: OptId = OptId::at(782);
    pub const PIDFILE: OptId = OptId::at(783);
    pub const PIDFILE2: OptId = OptId::at(784);
    pub const PING: OptId = OptId::at(785);
    pub const PING_TIMEOUT: OptId = OptId::at(786);
    pub const PIVOT_ROOT: OptId = OptId::at(787);
    pub const PIVOT_ROOT_2: OptId = OptId::at(788);
    pub const PLSHELL: OptId = OptId::at(789);
    pub const PLSHELL_ONESHOT: OptId = OptId::at(790);
    pub const PLUGIN: OptId = OptId::at(791);
    pub const PLUGIN_DIR: OptId = OptId::at(792);
    pub const PLUGIN_LIST: OptId = OptId::at(793);
    pub const PLUGINS: OptId = OptId::at(794);
    pub const PLUGINS_DIR: OptId = OptId::at(795);
    pub const PLUGINS_LIST: OptId = OptId::at(796);
    pub const POST_BUFFERING: OptId = OptId::at(797);
    pub const POST_BUFFERING_BUFSIZE: OptId = OptId::at(798);
    pub const POST_PYMODULE_ALIAS: OptId = OptId::at(799);
    pub const PP: OptId = OptId::at(800);
    pub const PRINT: OptId = OptId::at(801);
    pub const PRINT_SYM: OptId = OptId::at(802);
    pub const PRINT_SYMBOL: OptId = OptId::at(803);
    pub const PRIO: OptId = OptId::at(804);
    pub const PRIVILEGED_BINARY_PATCH: OptId = OptId::at(805);
    pub const PRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(806);
    pub const PROCESSES: OptId = OptId::at(807);
    pub const PROCNAME: OptId = OptId::at(808);
    pub const PROCNAME_APPEND: OptId = OptId::at(809);
    pub const PROCNAME_MASTER: OptId = OptId::at(810);
    pub const PROCNAME_PREFIX: OptId = OptId::at(811);
    pub const PROCNAME_PREFIX_SPACED: OptId = OptId::at(812);
    pub const PROFILER: OptId = OptId::at(813);
    pub const PROPAGATE_TOUCH: OptId = OptId::at(814);
    pub const PROTOCOL: OptId = OptId::at(815);
    pub const PSGI: OptId = OptId::at(816);
    pub const PSGI_ENABLE_PSGIX_IO: OptId = OptId::at(817);
    pub const PTY_CONNECT: OptId = OptId::at(818);
    pub const PTY_EXEC: OptId = OptId::at(819);
    pub const PTY_INPUT: OptId = OptId::at(820);
    pub const PTY_LOG: OptId = OptId::at(821);
    pub const PTY_NO_ISIG: OptId = OptId::at(822);
    pub const PTY_SOCKET: OptId = OptId::at(823);
    pub const PTY_UCONNECT: OptId = OptId::at(824);
    pub const PULL_HEADER: OptId = OptId::at(825);
    pub const PUMP: OptId = OptId::at(826);
    pub const PUWSGI_SOCKET: OptId = OptId::at(827);
    pub const PY: OptId = OptId::at(828);
    pub const PY_AUTO_RELOAD: OptId = OptId::at(829);
    pub const PY_AUTO_RELOAD_IGNORE: OptId = OptId::at(830);
    pub const PY_AUTORELOAD: OptId = OptId::at(831);
    pub const PY_CALL_OSAFTERFORK: OptId = OptId::at(832);
    pub const PY_CALL_UWSGI_FORK_HOOKS: OptId = OptId::at(833);
    pub const PY_EXECUTABLE: OptId = OptId::at(834);
    pub const PY_IMPORT: OptId = OptId::at(835);
    pub const PY_MASTER_CHECK_SIGNALS: OptId = OptId::at(836);
    pub const PY_PROGRAM_NAME: OptId = OptId::at(837);
    pub const PY_PROGRAMNAME: OptId = OptId::at(838);
    pub const PY_SHAREDAREA: OptId = OptId::at(839);
    pub const PY_SYS_EXECUTABLE: OptId = OptId::at(840);
    pub const PY_TRACEBACKER: OptId = OptId::at(841);
    pub const PYARGV: OptId = OptId::at(842);
    pub const PYHOME: OptId = OptId::at(843);
    pub const PYIMPORT: OptId = OptId::at(844);
    pub const PYMODULE_ALIAS: OptId = OptId::at(845);
    pub const PYPY_EVAL: OptId = OptId::at(846);
    pub const PYPY_EVAL_POST_FORK: OptId = OptId::at(847);
    pub const PYPY_EXEC: OptId = OptId::at(848);
    pub const PYPY_EXEC_POST_FORK: OptId = OptId::at(849);
    pub const PYPY_HOME: OptId = OptId::at(850);
    pub const PYPY_INI_PASTE: OptId = OptId::at(851);
    pub const PYPY_LIB: OptId = OptId::at(852);
    pub const PYPY_PASTE: OptId = OptId::at(853);
    pub const PYPY_PP: OptId = OptId::at(854);
    pub const PYPY_PYTHON_PATH: OptId = OptId::at(855);
    pub const PYPY_PYTHONPATH: OptId = OptId::at(856);
    pub const PYPY_SETUP: OptId = OptId::at(857);
    pub const PYPY_WSGI: OptId = OptId::at(858);
    pub const PYPY_WSGI_FILE: OptId = OptId::at(859);
    pub const PYRUN: OptId = OptId::at(860);
    pub const PYSHELL: OptId = OptId::at(861);
    pub const PYSHELL_ONESHOT: OptId = OptId::at(862);
    pub const PYTHON: OptId = OptId::at(863);
    pub const PYTHON_AUTO_RELOAD: OptId = OptId::at(864);
    pub const PYTHON_AUTORELOAD: OptId = OptId::at(865);
    pub const PYTHON_IMPORT: OptId = OptId::at(866);
    pub const PYTHON_PATH: OptId = OptId::at(867);
    pub const PYTHON_RAW: OptId = OptId::at(868);
    pub const PYTHON_VERSION: OptId = OptId::at(869);
    pub const PYTHON_WORKER_OVERRIDE: OptId = OptId::at(870);
    pub const PYTHONPATH: OptId = OptId::at(871);
    pub const QUEUE: OptId = OptId::at(872);
    pub const QUEUE_BLOCKSIZE: OptId = OptId::at(873);
    pub const QUEUE_STORE: OptId = OptId::at(874);
    pub const QUEUE_STORE_SYNC: OptId = OptId::at(875);
    pub const RACK: OptId = OptId::at(876);
    pub const RADOS_MOUNT: OptId = OptId::at(877);
    pub const RADOS_TIMEOUT: OptId = OptId::at(878);
    pub const RAILS: OptId = OptId::at(879);
    pub const RAW_MODIFIER1: OptId = OptId::at(880);
    pub const RAW_MODIFIER2: OptId = OptId::at(881);
    pub const RAW_SOCKET: OptId = OptId::at(882);
    pub const RAWROUTER: OptId = OptId::at(883);
    pub const RAWROUTER_BUFFER_SIZE: OptId = OptId::at(884);
    pub const RAWROUTER_CHEAP: OptId = OptId::at(885);
    pub const RAWROUTER_EVENTS: OptId = OptId::at(886);
    pub const RAWROUTER_FALLBACK: OptId = OptId::at(887);
    pub const RAWROUTER_GRACETIME: OptId = OptId::at(888);
    pub const RAWROUTER_HARAKIRI: OptId = OptId::at(889);
    pub const RAWROUTER_MAX_RETRIES: OptId = OptId::at(890);
    pub const RAWROUTER_PROCESSES: OptId = OptId::at(891);
    pub const RAWROUTER_QUIET: OptId = OptId::at(892);
    pub const RAWROUTER_SS: OptId = OptId::at(893);
    pub const RAWROUTER_STATS: OptId = OptId::at(894);
    pub const RAWROUTER_STATS_SERVER: OptId = OptId::at(895);
    pub const RAWROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(896);
    pub const RAWROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(897);
    pub const RAWROUTER_TIMEOUT: OptId = OptId::at(898);
    pub const RAWROUTER_TO: OptId = OptId::at(899);
    pub const RAWROUTER_USE_BASE: OptId = OptId::at(900);
    pub const RAWROUTER_USE_CACHE: OptId = OptId::at(901);
    pub const RAWROUTER_USE_CODE_STRING: OptId = OptId::at(902);
    pub const RAWROUTER_USE_PATTERN: OptId = OptId::at(903);
    pub const RAWROUTER_USE_SOCKET: OptId = OptId::at(904);
    pub const RAWROUTER_WORKERS: OptId = OptId::at(905);
    pub const RAWROUTER_XCLIENT: OptId = OptId::at(906);
    pub const RAWROUTER_ZERG: OptId = OptId::at(907);
    pub const RB_GC_FREQ: OptId = OptId::at(908);
    pub const RB_LIB: OptId = OptId::at(909);
    pub const RB_REQUIRE: OptId = OptId::at(910);
    pub const RB_THREAD: OptId = OptId::at(911);
    pub const RB_THREADS: OptId = OptId::at(912);
    pub const RBREQUIRE: OptId = OptId::at(913);
    pub const RBSHELL: OptId = OptId::at(914);
    pub const RBSHELL_ONESHOT: OptId = OptId::at(915);
    pub const RBTHREAD: OptId = OptId::at(916);
    pub const RBTHREADS: OptId = OptId::at(917);
    pub const RBTIMER: OptId = OptId::at(918);
    pub const RE_FORK: OptId = OptId::at(919);
    pub const RE_FORK_AS_ROOT: OptId = OptId::at(920);
    pub const RE_FORK_POST_JAIL: OptId = OptId::at(921);
    pub const REAPER: OptId = OptId::at(922);
    pub const REFORK: OptId = OptId::at(923);
    pub const REFORK_AS_ROOT: OptId = OptId::at(924);
    pub const REFORK_POST_JAIL: OptId = OptId::at(925);
    pub const RELOAD: OptId = OptId::at(926);
    pub const RELOAD_MERCY: OptId = OptId::at(927);
    pub const RELOAD_ON_AS: OptId = OptId::at(928);
    pub const RELOAD_ON_EXCEPTION: OptId = OptId::at(929);
    pub const RELOAD_ON_EXCEPTION_REPR: OptId = OptId::at(930);
    pub const RELOAD_ON_EXCEPTION_TYPE: OptId = OptId::at(931);
    pub const RELOAD_ON_EXCEPTION_VALUE: OptId = OptId::at(932);
    pub const RELOAD_ON_FD: OptId = OptId::at(933);
    pub const RELOAD_ON_PSS: OptId = OptId::at(934);
    pub const RELOAD_ON_RSS: OptId = OptId::at(935);
    pub const RELOAD_ON_USS: OptId = OptId::at(936);
    pub const RELOAD_OS_ENV: OptId = OptId::at(937);
    pub const REM_HEADER: OptId = OptId::at(938);
    pub const REMAP_MODIFIER: OptId = OptId::at(939);
    pub const REQ_LOGGER: OptId = OptId::at(940);
    pub const REQUIRE: OptId = OptId::at(941);
    pub const RESOLVE: OptId = OptId::at(942);
    pub const RESPONSE_HEADER_COLLECT: OptId = OptId::at(943);
    pub const RESPONSE_HEADERS_LIMIT: OptId = OptId::at(944);
    pub const RESPONSE_ROUTE: OptId = OptId::at(945);
    pub const RESPONSE_ROUTE_HOST: OptId = OptId::at(946);
    pub const RESPONSE_ROUTE_IF: OptId = OptId::at(947);
    pub const RESPONSE_ROUTE_IF_NOT: OptId = OptId::at(948);
    pub const RESPONSE_ROUTE_LABEL: OptId = OptId::at(949);
    pub const RESPONSE_ROUTE_QS: OptId = OptId::at(950);
    pub const RESPONSE_ROUTE_REFERER: OptId = OptId::at(951);
    pub const RESPONSE_ROUTE_REMOTE_ADDR: OptId = OptId::at(952);
    pub const RESPONSE_ROUTE_REMOTE_USER: OptId = OptId::at(953);
    pub const RESPONSE_ROUTE_RUN: OptId = OptId::at(954);
    pub const RESPONSE_ROUTE_STATUS: OptId = OptId::at(955);
    pub const RESPONSE_ROUTE_URI: OptId = OptId::at(956);
    pub const RESPONSE_ROUTE_USER_AGENT: OptId = OptId::at(957);
    pub const RESUME: OptId = OptId::at(958);
    pub const REUSE_PORT: OptId = OptId::at(959);
    pub const RING_APP: OptId = OptId::at(960);
    pub const RING_LOAD: OptId = OptId::at(961);
    pub const ROUTE: OptId = OptId::at(962);
    pub const ROUTE_HOST: OptId = OptId::at(963);
    pub const ROUTE_IF: OptId = OptId::at(964);
    pub const ROUTE_IF_NOT: OptId = OptId::at(965);
    pub const ROUTE_LABEL: OptId = OptId::at(966);
    pub const ROUTE_QS: OptId = OptId::at(967);
    pub const ROUTE_REFERER: OptId = OptId::at(968);
    pub const ROUTE_REMOTE_ADDR: OptId = OptId::at(969);
    pub const ROUTE_REMOTE_USER: OptId = OptId::at(970);
    pub const ROUTE_RUN: OptId = OptId::at(971);
    pub const ROUTE_URI: OptId = OptId::at(972);
    pub const ROUTE_USER_AGENT: OptId = OptId::at(973);
    pub const ROUTER_LIST: OptId = OptId::at(974);
    pub const ROUTERS_LIST: OptId = OptId::at(975);
    pub const RPC_MAX: OptId = OptId::at(976);
    pub const RRDTOOL: OptId = OptId::at(977);
    pub const RRDTOOL_FREQ: OptId = OptId::at(978);
    pub const RRDTOOL_LIB: OptId = OptId::at(979);
    pub const RSYSLOG_PACKET_SIZE: OptId = OptId::at(980);
    pub const RSYSLOG_SPLIT_MESSAGES: OptId = OptId::at(981);
    pub const RUBY_GC_FREQ: OptId = OptId::at(982);
    pub const RUBY_LIB: OptId = OptId::at(983);
    pub const RUBY_REQUIRE: OptId = OptId::at(984);
    pub const RUBYREQUIRE: OptId = OptId::at(985);
    pub const RVM: OptId = OptId::at(986);
    pub const RVM_PATH: OptId = OptId::at(987);
    pub const SAFE_FD: OptId = OptId::at(988);
    pub const SAFE_PIDFILE: OptId = OptId::at(989);
    pub const SAFE_PIDFILE2: OptId = OptId::at(990);
    pub const SCGI_MODIFIER1: OptId = OptId::at(991);
    pub const SCGI_MODIFIER2: OptId = OptId::at(992);
    pub const SCGI_NPH_SOCKET: OptId = OptId::at(993);
    pub const SCGI_SOCKET: OptId = OptId::at(994);
    pub const SEGFAULT_ALARM: OptId = OptId::at(995);
    pub const SET: OptId = OptId::at(996);
    pub const SET_PH: OptId = OptId::at(997);
    pub const SET_PLACEHOLDER: OptId = OptId::at(998);
    pub const SETNS: OptId = OptId::at(999);
    pub const SETNS_PREOPEN: OptId = OptId::at(1000);
    pub const SETNS_SKIP: OptId = OptId::at(1001);
    pub const SETNS_SOCKET: OptId = OptId::at(1002);
    pub const SETNS_SOCKET_SKIP: OptId = OptId::at(1003);
    pub const SHARED_IMPORT: OptId = OptId::at(1004);
    pub const SHARED_PY_IMPORT: OptId = OptId::at(1005);
    pub const SHARED_PYIMPORT: OptId = OptId::at(1006);
    pub const SHARED_PYTHON_IMPORT: OptId = OptId::at(1007);
    pub const SHARED_RB_REQUIRE: OptId = OptId::at(1008);
    pub const SHARED_RBREQUIRE: OptId = OptId::at(1009);
    pub const SHARED_REQUIRE: OptId = OptId::at(1010);
    pub const SHARED_RUBY_REQUIRE: OptId = OptId::at(1011);
    pub const SHARED_RUBYREQUIRE: OptId = OptId::at(1012);
    pub const SHARED_SOCKET: OptId = OptId::at(1013);
    pub const SHAREDAREA: OptId = OptId::at(1014);
    pub const SHOW_CONFIG: OptId = OptId::at(1015);
    pub const SHUTDOWN_SOCKETS: OptId = OptId::at(1016);
    pub const SIGNAL: OptId = OptId::at(1017);
    pub const SIGNAL_BUFSIZE: OptId = OptId::at(1018);
    pub const SIGNAL_RBTIMER: OptId = OptId::at(1019);
    pub const SIGNAL_TIMER: OptId = OptId::at(1020);
    pub const SIGNALS_BUFSIZE: OptId = OptId::at(1021);
    pub const SINGLE_INTERPRETER: OptId = OptId::at(1022);
    pub const SKIP_ATEXIT: OptId = OptId::at(1023);
    pub const SKIP_ATEXIT_TEARDOWN: OptId = OptId::at(1024);
    pub const SKIP_ZERO: OptId = OptId::at(1025);
    pub const SMART_ATTACH_DAEMON: OptId = OptId::at(1026);
    pub const SMART_ATTACH_DAEMON2: OptId = OptId::at(1027);
    pub const SNI: OptId = OptId::at(1028);
    pub const SNI_DIR: OptId = OptId::at(1029);
    pub const SNI_DIR_CIPHERS: OptId = OptId::at(1030);
    pub const SNI_REGEXP: OptId = OptId::at(1031);
    pub const SNMP: OptId = OptId::at(1032);
    pub const SNMP_COMMUNITY: OptId = OptId::at(1033);
    pub const SO_KEEPALIVE: OptId = OptId::at(1034);
    pub const SO_SEND_TIMEOUT: OptId = OptId::at(1035);
    pub const SO_WRITE_TIMEOUT: OptId = OptId::at(1036);
    pub const SOCKET: OptId = OptId::at(1037);
    pub const SOCKET_PROTOCOL: OptId = OptId::at(1038);
    pub const SOCKET_RCVBUF: OptId = OptId::at(1039);
    pub const SOCKET_SEND_TIMEOUT: OptId = OptId::at(1040);
    pub const SOCKET_SNDBUF: OptId = OptId::at(1041);
    pub const SOCKET_TIMEOUT: OptId = OptId::at(1042);
    pub const SOCKET_WRITE_TIMEOUT: OptId = OptId::at(1043);
    pub const SPOOLER: OptId = OptId::at(1044);
    pub const SPOOLER_CHDIR: OptId = OptId::at(1045);
    pub const SPOOLER_CHEAP: OptId = OptId::at(1046);
    pub const SPOOLER_EXTERNAL: OptId = OptId::at(1047);
    pub const SPOOLER_FREQ: OptId = OptId::at(1048);
    pub const SPOOLER_FREQUENCY: OptId = OptId::at(1049);
    pub const SPOOLER_HARAKIRI: OptId = OptId::at(1050);
    pub const SPOOLER_IMPORT: OptId = OptId::at(1051);
    pub const SPOOLER_MAX_TASKS: OptId = OptId::at(1052);
    pub const SPOOLER_ORDERED: OptId = OptId::at(1053);
    pub const SPOOLER_PROCESSES: OptId = OptId::at(1054);
    pub const SPOOLER_PY_IMPORT: OptId = OptId::at(1055);
    pub const SPOOLER_PYIMPORT: OptId = OptId::at(1056);
    pub const SPOOLER_PYTHON_IMPORT: OptId = OptId::at(1057);
    pub const SPOOLER_QUIET: OptId = OptId::at(1058);
    pub const SPOOLER_SIGNAL_AS_TASK: OptId = OptId::at(1059);
    pub const SQLITE: OptId = OptId::at(1060);
    pub const SQLITE3: OptId = OptId::at(1061);
    pub const SSL_ENABLE_SSLV3: OptId = OptId::at(1062);
    pub const SSL_ENABLE_TLSV1: OptId = OptId::at(1063);
    pub const SSL_ENABLE3: OptId = OptId::at(1064);
    pub const SSL_OPTION: OptId = OptId::at(1065);
    pub const SSL_SESSION_TIMEOUT: OptId = OptId::at(1066);
    pub const SSL_SESSION_USE_CACHE: OptId = OptId::at(1067);
    pub const SSL_SESSIONS_TIMEOUT: OptId = OptId::at(1068);
    pub const SSL_SESSIONS_USE_CACHE: OptId = OptId::at(1069);
    pub const SSL_SOCKET: OptId = OptId::at(1070);
    pub const SSL_TMP_DIR: OptId = OptId::at(1071);
    pub const SSL_VERBOSE: OptId = OptId::at(1072);
    pub const SSL_VERIFY_DEPTH: OptId = OptId::at(1073);
    pub const SSLROUTER: OptId = OptId::at(1074);
    pub const SSLROUTER_BUFFER_SIZE: OptId = OptId::at(1075);
    pub const SSLROUTER_CHEAP: OptId = OptId::at(1076);
    pub const SSLROUTER_EVENTS: OptId = OptId::at(1077);
    pub const SSLROUTER_FALLBACK: OptId = OptId::at(1078);
    pub const SSLROUTER_GRACETIME: OptId = OptId::at(1079);
    pub const SSLROUTER_HARAKIRI: OptId = OptId::at(1080);
    pub const SSLROUTER_MAX_RETRIES: OptId = OptId::at(1081);
    pub const SSLROUTER_PROCESSES: OptId = OptId::at(1082);
    pub const SSLROUTER_QUIET: OptId = OptId::at(1083);
    pub const SSLROUTER_SESSION_CONTEXT: OptId = OptId::at(1084);
    pub const SSLROUTER_SNI: OptId = OptId::at(1085);
    pub const SSLROUTER_SS: OptId = OptId::at(1086);
    pub const SSLROUTER_STATS: OptId = OptId::at(1087);
    pub const SSLROUTER_STATS_SERVER: OptId = OptId::at(1088);
    pub const SSLROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(1089);
    pub const SSLROUTER_TIMEOUT: OptId = OptId::at(1090);
    pub const SSLROUTER_TO: OptId = OptId::at(1091);
    pub const SSLROUTER_USE_BASE: OptId = OptId::at(1092);
    pub const SSLROUTER_USE_CACHE: OptId = OptId::at(1093);
    pub const SSLROUTER_USE_CODE_STRING: OptId = OptId::at(1094);
    pub const SSLROUTER_USE_PATTERN: OptId = OptId::at(1095);
    pub const SSLROUTER_USE_SOCKET: OptId = OptId::at(1096);
    pub const SSLROUTER_WORKERS: OptId = OptId::at(1097);
    pub const SSLROUTER_ZERG: OptId = OptId::at(1098);
    pub const SSLROUTER2: OptId = OptId::at(1099);
    pub const ST: OptId = OptId::at(1100);
    pub const STACKLESS: OptId = OptId::at(1101);
    pub const START_UNSUBSCRIBED: OptId = OptId::at(1102);
    pub const START_RESPONSE_NODELAY: OptId = OptId::at(1103);
    pub const STATIC_CACHE_PATHS: OptId = OptId::at(1104);
    pub const STATIC_CACHE_PATHS_NAME: OptId = OptId::at(1105);
    pub const STATIC_CHECK: OptId = OptId::at(1106);
    pub const STATIC_EXPIRES: OptId = OptId::at(1107);
    pub const STATIC_EXPIRES_MTIME: OptId = OptId::at(1108);
    pub const STATIC_EXPIRES_PATH_INFO: OptId = OptId::at(1109);
    pub const STATIC_EXPIRES_PATH_INFO_MTIME: OptId = OptId::at(1110);
    pub const STATIC_EXPIRES_TYPE: OptId = OptId::at(1111);
    pub const STATIC_EXPIRES_TYPE_MTIME: OptId = OptId::at(1112);
    pub const STATIC_EXPIRES_URI: OptId = OptId::at(1113);
    pub const STATIC_EXPIRES_URI_MTIME: OptId = OptId::at(1114);
    pub const STATIC_GZIP: OptId = OptId::at(1115);
    pub const STATIC_GZIP_ALL: OptId = OptId::at(1116);
    pub const STATIC_GZIP_DIR: OptId = OptId::at(1117);
    pub const STATIC_GZIP_EXT: OptId = OptId::at(1118);
    pub const STATIC_GZIP_PREFIX: OptId = OptId::at(1119);
    pub const STATIC_GZIP_SUFFIX: OptId = OptId::at(1120);
    pub const STATIC_INDEX: OptId = OptId::at(1121);
    pub const STATIC_MAP: OptId = OptId::at(1122);
    pub const STATIC_MAP2: OptId = OptId::at(1123);
    pub const STATIC_SAFE: OptId = OptId::at(1124);
    pub const STATIC_SKIP_EXT: OptId = OptId::at(1125);
    pub const STATS: OptId = OptId::at(1126);
    pub const STATS_HTTP: OptId = OptId::at(1127);
    pub const STATS_MIN: OptId = OptId::at(1128);
    pub const STATS_MINIFIED: OptId = OptId::at(1129);
    pub const STATS_NO_CORES: OptId = OptId::at(1130);
    pub const STATS_NO_METRICS: OptId = OptId::at(1131);
    pub const STATS_PUSH: OptId = OptId::at(1132);
    pub const STATS_PUSHER_DEFAULT_FREQ: OptId = OptId::at(1133);
    pub const STATS_PUSHERS_DEFAULT_FREQ: OptId = OptId::at(1134);
    pub const STATS_SERVER: OptId = OptId::at(1135);
    pub const STATSD_ALL_GAUGES: OptId = OptId::at(1136);
    pub const STATSD_NO_WORKERS: OptId = OptId::at(1137);
    pub const STOP: OptId = OptId::at(1138);
    pub const STRICT: OptId = OptId::at(1139);
    pub const SUBSCRIBE: OptId = OptId::at(1140);
    pub const SUBSCRIBE_FREQ: OptId = OptId::at(1141);
    pub const SUBSCRIBE_TO: OptId = OptId::at(1142);
    pub const SUBSCRIBE_WITH_MODIFIER1: OptId = OptId::at(1143);
    pub const SUBSCRIBE2: OptId = OptId::at(1144);
    pub const SUBSCRIPTION_ALGO: OptId = OptId::at(1145);
    pub const SUBSCRIPTION_CLEAR_ON_SHUTDOWN: OptId = OptId::at(1146);
    pub const SUBSCRIPTION_DOTSPLIT: OptId = OptId::at(1147);
    pub const SUBSCRIPTION_MOUNTPOINT: OptId = OptId::at(1148);
    pub const SUBSCRIPTION_MOUNTPOINTS: OptId = OptId::at(1149);
    pub const SUBSCRIPTION_NOTIFY_SOCKET: OptId = OptId::at(1150);
    pub const SUBSCRIPTION_TOLERANCE: OptId = OptId::at(1151);
    pub const SUBSCRIPTION_TOLERANCE_INACTIVE: OptId = OptId::at(1152);
    pub const SUBSCRIPTION_VASSAL_REQUIRED: OptId = OptId::at(1153);
    pub const SUBSCRIPTIONS_CREDENTIALS_CHECK: OptId = OptId::at(1154);
    pub const SUBSCRIPTIONS_SIGN_CHECK: OptId = OptId::at(1155);
    pub const SUBSCRIPTIONS_SIGN_CHECK_TOLERANCE: OptId = OptId::at(1156);
    pub const SUBSCRIPTIONS_SIGN_SKIP_UID: OptId = OptId::at(1157);
    pub const SUBSCRIPTIONS_USE_CREDENTIALS: OptId = OptId::at(1158);
    pub const SUSPEND: OptId = OptId::at(1159);
    pub const SUWSGI_SOCKET: OptId = OptId::at(1160);
    pub const SYMCALL: OptId = OptId::at(1161);
    pub const SYMCALL_POST_FORK: OptId = OptId::at(1162);
    pub const SYMCALL_REGISTER_RPC: OptId = OptId::at(1163);
    pub const SYMCALL_USE_NEXT: OptId = OptId::at(1164);
    pub const TCP_FAST_OPEN: OptId = OptId::at(1165);
    pub const TCP_FAST_OPEN_CLIENT: OptId = OptId::at(1166);
    pub const TCP_FASTOPEN: OptId = OptId::at(1167);
    pub const TCP_FASTOPEN_CLIENT: OptId = OptId::at(1168);
    pub const TCP_NODELAY: OptId = OptId::at(1169);
    pub const TEST: OptId = OptId::at(1170);
    pub const THREAD_STACK_SIZE: OptId = OptId::at(1171);
    pub const THREAD_STACKSIZE: OptId = OptId::at(1172);
    pub const THREADED_LOGGER: OptId = OptId::at(1173);
    pub const THREADS: OptId = OptId::at(1174);
    pub const THREADS_STACK_SIZE: OptId = OptId::at(1175);
    pub const THREADS_STACKSIZE: OptId = OptId::at(1176);
    pub const THUNDER_LOCK: OptId = OptId::at(1177);
    pub const THUNDER_LOCK_WATCHDOG: OptId = OptId::at(1178);
    pub const TIMER: OptId = OptId::at(1179);
    pub const TORNADO: OptId = OptId::at(1180);
    pub const TOUCH_CHAIN_RELOAD: OptId = OptId::at(1181);
    pub const TOUCH_EXEC: OptId = OptId::at(1182);
    pub const TOUCH_LOGREOPEN: OptId = OptId::at(1183);
    pub const TOUCH_LOGROTATE: OptId = OptId::at(1184);
    pub const TOUCH_MULES_RELOAD: OptId = OptId::at(1185);
    pub const TOUCH_RELOAD: OptId = OptId::at(1186);
    pub const TOUCH_SIGNAL: OptId = OptId::at(1187);
    pub const TOUCH_SPOOLERS_RELOAD: OptId = OptId::at(1188);
    pub const TOUCH_WORKERS_RELOAD: OptId = OptId::at(1189);
    pub const TUNTAP_DEVICE: OptId = OptId::at(1190);
    pub const TUNTAP_DEVICE_RULE: OptId = OptId::at(1191);
    pub const TUNTAP_ROUTER: OptId = OptId::at(1192);
    pub const TUNTAP_ROUTER_FIREWALL_IN: OptId = OptId::at(1193);
    pub const TUNTAP_ROUTER_FIREWALL_OUT: OptId = OptId::at(1194);
    pub const TUNTAP_ROUTER_ROUTE: OptId = OptId::at(1195);
    pub const TUNTAP_ROUTER_STATS: OptId = OptId::at(1196);
    pub const TUNTAP_USE_CREDENTIALS: OptId = OptId::at(1197);
    pub const UDP: OptId = OptId::at(1198);
    pub const UGREEN: OptId = OptId::at(1199);
    pub const UGREEN_STACKSIZE: OptId = OptId::at(1200);
    pub const UID: OptId = OptId::at(1201);
    pub const UMASK: OptId = OptId::at(1202);
    pub const UMOUNT_AS_EMPEROR: OptId = OptId::at(1203);
    pub const UMOUNT_AS_ROOT: OptId = OptId::at(1204);
    pub const UMOUNT_AS_VASSAL: OptId = OptId::at(1205);
    pub const UMOUNT_ASAP: OptId = OptId::at(1206);
    pub const UMOUNT_IN_JAIL: OptId = OptId::at(1207);
    pub const UMOUNT_POST_JAIL: OptId = OptId::at(1208);
    pub const UMOUNT_PRE_JAIL: OptId = OptId::at(1209);
    pub const UNDEFERRED_SHARED_SOCKET: OptId = OptId::at(1210);
    pub const UNENV: OptId = OptId::at(1211);
    pub const UNIQUE_CRON: OptId = OptId::at(1212);
    pub const UNIQUE_CRON_LEGION: OptId = OptId::at(1213);
    pub const UNIQUE_LEGION_CRON: OptId = OptId::at(1214);
    pub const UNPRIVILEGED_BINARY_PATCH: OptId = OptId::at(1215);
    pub const UNPRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(1216);
    pub const UNSHARE: OptId = OptId::at(1217);
    pub const UNSHARE2: OptId = OptId::at(1218);
    pub const UNSUBSCRIBE_ON_GRACEFUL_RELOAD: OptId = OptId::at(1219);
    pub const UPLOAD_PROGRESS: OptId = OptId::at(1220);
    pub const USAGE: OptId = OptId::at(1221);
    pub const USE_ABORT: OptId = OptId::at(1222);
    pub const UWSGI_SOCKET: OptId = OptId::at(1223);
    pub const V8_GC_FREQ: OptId = OptId::at(1224);
    pub const V8_JSGI: OptId = OptId::at(1225);
    pub const V8_LOAD: OptId = OptId::at(1226);
    pub const V8_MODULE_PATH: OptId = OptId::at(1227);
    pub const V8_PREEMPTIVE: OptId = OptId::at(1228);
    pub const VACUUM: OptId = OptId::at(1229);
    pub const VASSAL_CAP: OptId = OptId::at(1230);
    pub const VASSAL_FORK_BASE: OptId = OptId::at(1231);
    pub const VASSAL_SET: OptId = OptId::at(1232);
    pub const VASSAL_SOS: OptId = OptId::at(1233);
    pub const VASSAL_SOS_BACKLOG: OptId = OptId::at(1234);
    pub const VASSALS_CAP: OptId = OptId::at(1235);
    pub const VASSALS_INCLUDE: OptId = OptId::at(1236);
    pub const VASSALS_INCLUDE_BEFORE: OptId = OptId::at(1237);
    pub const VASSALS_INHERIT: OptId = OptId::at(1238);
    pub const VASSALS_INHERIT_BEFORE: OptId = OptId::at(1239);
    pub const VASSALS_SET: OptId = OptId::at(1240);
    pub const VASSALS_START_HOOK: OptId = OptId::at(1241);
    pub const VASSALS_STOP_HOOK: OptId = OptId::at(1242);
    pub const VENV: OptId = OptId::at(1243);
    pub const VERSION: OptId = OptId::at(1244);
    pub const VHOST: OptId = OptId::at(1245);
    pub const VHOST_HOST: OptId = OptId::at(1246);
    pub const VIRTUALENV: OptId = OptId::at(1247);
    pub const WAIT_FOR_DIR: OptId = OptId::at(1248);
    pub const WAIT_FOR_FILE: OptId = OptId::at(1249);
    pub const WAIT_FOR_FS: OptId = OptId::at(1250);
    pub const WAIT_FOR_FS_TIMEOUT: OptId = OptId::at(1251);
    pub const WAIT_FOR_IFACE: OptId = OptId::at(1252);
    pub const WAIT_FOR_IFACE_TIMEOUT: OptId = OptId::at(1253);
    pub const WAIT_FOR_INTERFACE: OptId = OptId::at(1254);
    pub const WAIT_FOR_INTERFACE_TIMEOUT: OptId = OptId::at(1255);
    pub const WAIT_FOR_MOUNTPOINT: OptId = OptId::at(1256);
    pub const WAIT_FOR_SOCKET: OptId = OptId::at(1257);
    pub const WAIT_FOR_SOCKET_TIMEOUT: OptId = OptId::at(1258);
    pub const WAIT_IFACE: OptId = OptId::at(1259);
    pub const WAIT_IFACE_TIMEOUT: OptId = OptId::at(1260);
    pub const WAIT_INTERFACE: OptId = OptId::at(1261);
    pub const WAIT_INTERFACE_TIMEOUT: OptId = OptId::at(1262);
    pub const WEB3: OptId = OptId::at(1263);
    pub const WEBDAV_ADD_COLLECTION_PROP: OptId = OptId::at(1264);
    pub const WEBDAV_ADD_COLLECTION_PROP_COMP: OptId = OptId::at(1265);
    pub const WEBDAV_ADD_COLLECTION_PROP_HREF: OptId = OptId::at(1266);
    pub const WEBDAV_ADD_OBJECT_PROP: OptId = OptId::at(1267);
    pub const WEBDAV_ADD_OBJECT_PROP_COMP: OptId = OptId::at(1268);
    pub const WEBDAV_ADD_OBJECT_PROP_HREF: OptId = OptId::at(1269);
    pub const WEBDAV_ADD_OPTION: OptId = OptId::at(1270);
    pub const WEBDAV_ADD_PROP: OptId = OptId::at(1271);
    pub const WEBDAV_ADD_PROP_COMP: OptId = OptId::at(1272);
    pub const WEBDAV_ADD_PROP_HREF: OptId = OptId::at(1273);
    pub const WEBDAV_ADD_RTYPE_COLLECTION_PROP: OptId = OptId::at(1274);
    pub const WEBDAV_ADD_RTYPE_OBJECT_PROP: OptId = OptId::at(1275);
    pub const WEBDAV_ADD_RTYPE_PROP: OptId = OptId::at(1276);
    pub const WEBDAV_CLASS_DIRECTORY: OptId = OptId::at(1277);
    pub const WEBDAV_CSS: OptId = OptId::at(1278);
    pub const WEBDAV_DIV: OptId = OptId::at(1279);
    pub const WEBDAV_JAVASCRIPT: OptId = OptId::at(1280);
    pub const WEBDAV_JS: OptId = OptId::at(1281);
    pub const WEBDAV_LOCK_CACHE: OptId = OptId::at(1282);
    pub const WEBDAV_MOUNT: OptId = OptId::at(1283);
    pub const WEBDAV_PRINCIPAL_BASE: OptId = OptId::at(1284);
    pub const WEBDAV_SKIP_PROP: OptId = OptId::at(1285);
    pub const WEBSOCKET_MAX_SIZE: OptId = OptId::at(1286);
    pub const WEBSOCKET_PING_FREQ: OptId = OptId::at(1287);
    pub const WEBSOCKET_PONG_TOLERANCE: OptId = OptId::at(1288);
    pub const WEBSOCKETS_MAX_SIZE: OptId = OptId::at(1289);
    pub const WEBSOCKETS_PING_FREQ: OptId = OptId::at(1290);
    pub const WEBSOCKETS_PONG_TOLERANCE: OptId = OptId::at(1291);
    pub const WEIGHT: OptId = OptId::at(1292);
    pub const WHITELIST: OptId = OptId::at(1293);
    pub const WORKER_EXEC: OptId = OptId::at(1294);
    pub const WORKER_EXEC2: OptId = OptId::at(1295);
    pub const WORKER_LOG_ENCODER: OptId = OptId::at(1296);
    pub const WORKER_LOG_REQ_ENCODER: OptId = OptId::at(1297);
    pub const WORKER_LOGGER: OptId = OptId::at(1298);
    pub const WORKER_LOGGER_REQ: OptId = OptId::at(1299);
    pub const WORKER_MOUNT: OptId = OptId::at(1300);
    pub const WORKER_RELOAD_MERCY: OptId = OptId::at(1301);
    pub const WORKERS: OptId = OptId::at(1302);
    pub const WRITE_ERRORS_EXCEPTION_ONLY: OptId = OptId::at(1303);
    pub const WRITE_ERRORS_TOLERANCE: OptId = OptId::at(1304);
    pub const WSGI: OptId = OptId::at(1305);
    pub const WSGI_ACCEPT_BUFFER: OptId = OptId::at(1306);
    pub const WSGI_ACCEPT_BUFFERS: OptId = OptId::at(1307);
    pub const WSGI_DISABLE_FILE_WRAPPER: OptId = OptId::at(1308);
    pub const WSGI_ENV_BEHAVIOR: OptId = OptId::at(1309);
    pub const WSGI_ENV_BEHAVIOUR: OptId = OptId::at(1310);
    pub const WSGI_FILE: OptId = OptId::at(1311);
    pub const WSGI_LITE: OptId = OptId::at(1312);
    pub const WSGI_MANAGE_CHUNKED_INPUT: OptId = OptId::at(1313);
    pub const WSGI_STRICT: OptId = OptId::at(1314);
    pub const XML: OptId = OptId::at(1315);
    pub const XMLCONFIG: OptId = OptId::at(1316);
    pub const XSLT_CONTENT_TYPE: OptId = OptId::at(1317);
    pub const XSLT_DOCROOT: OptId = OptId::at(1318);
    pub const XSLT_EXT: OptId = OptId::at(1319);
    pub const XSLT_STYLESHEET: OptId = OptId::at(1320);
    pub const XSLT_VAR: OptId = OptId::at(1321);
    pub const YAML: OptId = OptId::at(1322);
    pub const YML: OptId = OptId::at(1323);
    pub const ZABBIX_TEMPLATE: OptId = OptId::at(1324);
    pub const ZERG: OptId = OptId::at(1325);
    pub const ZERG_FALLBACK: OptId = OptId::at(1326);
    pub const ZERG_POOL: OptId = OptId::at(1327);
    pub const ZERG_SERVER: OptId = OptId::at(1328);
    pub const ZERGPOOL: OptId = OptId::at(1329);
    pub const ZEROMQ: OptId = OptId::at(1330);
    pub const ZEROMQ_SOCKET: OptId = OptId::at(1331);
    pub const ZEUS: OptId = OptId::at(1332);
    pub const ZMQ: OptId = OptId::at(1333);
    pub const ZMQ_SOCKET: OptId = OptId::at(1334);
}

pub(super) const WIDTH: usize = 38;

pub(super) static ROWS: [[u32; WIDTH]; 1335] = [
[0,15,97,18775,4,0,0,0,139,18779,22,0,0,0,0,0,83886080,0,0,0,7,18774,1,18801,107,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[15,14,0,18775,4,0,0,1,28,18915,21,1,1,0,0,0,83886080,0,0,0,7,4294967295,0,18936,109,19045,131,0,0,0,0,0,0,0,0,0,19176,23],
[29,7,0,18775,4,0,0,1,28,19199,22,2,2,0,0,0,83886080,0,0,0,7,4294967295,0,19221,100,19321,129,0,0,0,0,31,0,0,0,0,19450,10],
[36,10,0,18775,4,0,0,1,28,19460,25,3,3,0,0,0,83886080,0,0,0,7,4294967295,0,19485,73,19558,417,19975,101,0,0,41,0,0,0,0,20076,8],
[46,18,0,18775,4,0,0,1,28,20084,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,20110,90,0,0,0,0,0,0,0,0,0,0,0,20200,5],
[64,18,0,18775,4,0,0,1,28,20084,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,20205,118,20323,87,0,0,0,0,0,0,0,0,0,20200,5],
[82,5,0,18775,4,0,0,1,28,20410,17,5,5,2,0,0,83886080,0,0,0,7,4294967295,0,20427,105,20532,370,20902,79,0,0,38,0,0,0,0,20981,11],
[87,13,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21012,99,21111,62,0,0,0,0,38,0,0,0,0,20981,11],
[100,11,0,18775,4,0,0,1,139,21173,18,7,7,0,0,0,83887360,0,0,0,7,18774,1,21191,136,0,0,0,0,0,0,1,0,0,0,0,20981,11],
[111,8,0,18775,4,0,0,1,28,21327,20,8,8,2,0,0,83886080,0,0,0,7,4294967295,0,21347,121,21468,177,0,0,0,0,38,0,0,0,0,20981,11],
[119,10,0,18775,4,0,0,1,113,21646,17,9,9,0,0,0,83886080,0,0,0,7,21645,1,21663,94,0,0,0,0,21757,7,4,0,0,0,0,20981,11],
[129,10,0,18775,4,0,0,0,139,21764,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,21782,71,0,0,0,0,0,0,1,0,0,0,0,20981,11],
[139,18,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21853,93,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[157,9,0,18775,4,0,0,1,28,21946,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,21993,64,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[166,8,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21853,93,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[174,12,0,18775,4,0,0,1,28,22057,24,12,12,32770,0,0,83886336,0,0,0,7,4294967295,0,22081,85,0,0,0,0,0,0,22,9520,16,0,0,22166,17],
[186,14,0,18775,4,0,0,1,106,22187,21,13,13,0,0,0,83886080,0,0,0,7,22183,4,22208,89,0,0,0,0,22297,5,6,0,0,0,0,20981,11],
[200,14,0,18775,4,0,0,1,28,22302,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,22323,87,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[214,11,0,18775,4,0,0,0,139,21764,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,22410,62,0,0,0,0,0,0,1,0,0,0,0,20981,11],
[225,17,0,18775,4,0,0,1,120,22472,24,15,15,0,0,0,83886080,0,0,0,7,4294967295,0,22496,121,0,0,0,0,0,0,46,0,0,0,0,20076,8],
[242,5,0,18775,4,0,0,1,113,22618,12,16,16,0,0,0,83886080,0,0,0,7,22617,1,22630,98,22728,513,23241,44,23285,5,3,0,0,0,0,23290,16],
[247,7,0,247,7,0,0,1,126,23306,4,17,17,8,0,0,83887104,0,0,0,0,4294967295,0,23310,106,23416,240,23656,28,23285,5,3,0,0,0,0,23684,12],
[254,21,0,18775,4,0,0,1,10,23306,4,18,18,2,0,0,83886080,0,0,0,7,4294967295,0,23696,100,0,0,0,0,0,0,18,0,0,0,0,23796,16],
[275,13,0,18775,4,0,0,1,10,23306,4,19,19,2,0,0,83886080,0,0,0,7,4294967295,0,23812,114,23926,461,24387,56,0,0,18,0,0,0,0,23796,16],
[288,14,0,18775,4,0,0,1,11,23306,4,20,20,2,0,0,83886080,0,0,0,7,4294967295,0,24443,88,24531,502,25033,86,0,0,22,288,14,0,0,23796,16],
[302,13,0,18775,4,0,0,0,139,25119,20,21,21,0,0,0,83886080,0,0,0,7,18774,1,25139,82,25221,361,25582,52,0,0,1,0,0,0,0,25634,18],
[315,11,0,18775,4,0,0,1,139,25652,18,22,22,0,0,0,83886080,0,0,0,7,18774,1,25670,91,25761,88,0,0,0,0,1,0,0,0,0,25849,13],
[326,8,0,18775,4,0,0,0,139,25862,15,23,23,1,0,0,83886080,0,0,0,7,18774,1,25877,105,25982,402,26384,34,0,0,1,0,0,0,0,10916,7],
[334,13,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21853,93,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[347,15,0,18775,4,0,0,1,113,26420,22,24,24,0,0,0,83886080,0,0,0,7,26418,2,26442,103,0,0,0,0,26545,6,3,0,0,0,0,26551,6],
[362,18,0,18775,4,0,0,1,32,23306,4,25,25,1,0,0,83886080,0,0,0,7,4294967295,0,26557,108,0,0,0,0,0,0,13,0,0,0,0,10916,7],
[380,11,0,18775,4,0,0,1,120,26665,18,26,26,0,0,0,83886080,0,0,0,7,4294967295,0,26683,116,0,0,0,0,0,0,14,0,0,0,0,26799,7],
[391,5,0,18775,4,0,0,1,28,26806,12,27,27,0,0,0,83886080,0,0,0,7,4294967295,0,26818,115,0,0,0,0,0,0,14,0,0,0,0,26933,9],
[396,9,0,18775,4,0,0,1,120,26942,24,28,28,1,0,0,83886080,0,0,0,7,4294967295,0,26966,106,27072,46,0,0,0,0,36,0,0,0,0,27118,13],
[405,17,0,18775,4,0,0,1,106,27132,24,29,29,0,0,0,83886080,0,0,0,7,27131,1,27156,103,27259,33,0,0,27292,9,7,0,0,0,0,23290,16],
[422,19,0,18775,4,0,0,1,28,27301,26,30,30,2,0,0,83886080,0,0,0,7,4294967295,0,27327,127,0,0,0,0,0,0,0,0,0,0,0,27454,18],
[441,11,98,18775,4,0,0,1,105,27476,18,31,31,0,0,0,83886080,0,1,4,7,27472,4,27545,75,27620,469,28089,19,22297,5,6,0,0,0,0,26551,6],
[452,12,0,18775,4,0,0,1,33,23306,4,32,32,1,0,0,83886080,0,0,0,7,4294967295,0,28108,92,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[464,5,0,18775,4,0,0,1,106,28200,22,33,33,0,0,0,83886080,0,0,0,7,18774,1,28222,86,28308,84,0,0,28392,5,3,0,0,0,0,19176,23],
[469,15,0,18775,4,0,0,1,106,28397,22,34,34,0,0,0,83886080,0,0,0,7,18774,1,28419,96,0,0,0,0,22297,5,6,0,0,0,0,19176,23],
[484,17,0,18775,4,0,0,1,113,28515,24,35,35,0,0,0,83886080,0,0,0,7,18774,1,28539,94,0,0,0,0,21757,7,4,0,0,0,0,19176,23],
[501,15,0,18775,4,0,0,0,139,28633,22,36,36,0,0,0,83886080,0,0,0,7,18774,1,28655,67,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[516,24,0,18775,4,0,0,0,139,28722,31,37,37,0,0,0,83886080,0,0,0,7,18774,1,28753,84,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[540,11,0,18775,4,0,0,1,120,28837,18,38,38,2,0,0,83886080,0,0,0,7,4294967295,0,28855,66,0,0,0,0,0,0,14,0,0,0,0,19176,23],
[551,16,0,18775,4,0,0,1,113,28921,23,39,39,0,0,0,83886080,0,0,0,7,18774,1,28944,103,0,0,0,0,29047,6,3,0,0,0,0,19176,23],
[567,10,0,18775,4,0,0,1,120,29053,17,40,40,0,0,0,83886080,0,0,0,7,4294967295,0,29070,90,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[577,14,0,18775,4,0,0,1,28,29160,21,41,41,2,0,0,83886080,0,0,0,7,4294967295,0,29181,96,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[591,16,0,18775,4,0,0,1,28,29277,23,42,42,2,0,0,83886080,0,0,0,7,4294967295,0,29300,94,0,0,0,0,0,0,11,0,0,0,0,19176,23],
[607,23,0,18775,4,0,0,0,139,29394,30,43,43,0,0,0,83886080,0,0,0,7,18774,1,29424,73,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[630,6,0,18775,4,0,0,1,28,29497,13,44,44,0,0,0,83886080,0,0,0,7,4294967295,0,29510,102,29612,465,30077,117,0,0,22,630,6,0,0,19176,23],
[636,15,0,18775,4,0,0,1,28,30194,22,45,45,0,0,0,83886080,0,0,0,7,4294967295,0,30216,83,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[651,16,0,18775,4,0,0,1,28,30315,23,46,46,0,0,0,83886080,0,0,0,7,4294967295,0,30338,85,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[667,16,0,18775,4,0,0,1,28,30423,23,47,47,0,0,0,83886080,0,0,0,7,4294967295,0,30446,95,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[683,16,0,18775,4,0,0,1,28,30541,23,48,48,0,0,0,83886080,0,0,0,7,4294967295,0,30564,109,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[699,12,0,18775,4,0,0,1,28,30673,19,49,49,0,0,0,83886080,0,0,0,7,4294967295,0,30692,101,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[711,12,0,18775,4,0,0,1,28,30793,19,50,50,0,0,0,83886080,0,0,0,7,4294967295,0,30812,114,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[723,19,0,18775,4,0,0,1,28,30926,26,51,51,0,0,0,83886080,0,0,0,7,4294967295,0,30952,52,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[742,14,0,18775,4,0,0,1,28,31004,21,52,52,0,0,0,83886080,0,0,0,7,4294967295,0,31025,105,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[756,15,0,18775,4,0,0,1,28,31130,22,53,53,0,0,0,83886080,0,0,0,7,4294967295,0,31152,92,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[771,15,0,18775,4,0,0,1,28,31244,22,54,54,0,0,0,83886080,0,0,0,7,4294967295,0,31266,112,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[786,9,0,18775,4,0,0,1,28,31378,16,55,55,0,0,0,83886080,0,0,0,7,4294967295,0,31394,118,31512,155,0,0,0,0,0,0,0,0,0,30299,16],
[795,12,0,18775,4,0,0,1,28,31667,19,56,56,0,0,0,83886080,0,0,0,7,4294967295,0,31686,84,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[807,13,0,18775,4,0,0,1,28,31770,20,57,57,0,0,0,83886080,0,0,0,7,4294967295,0,31790,92,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[820,14,0,18775,4,0,0,1,28,31882,21,58,58,0,0,0,83886080,0,0,0,7,4294967295,0,31903,68,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[834,12,0,18775,4,0,0,1,28,31971,19,59,59,0,0,0,83886080,0,0,0,7,4294967295,0,31990,93,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[846,13,0,18775,4,0,0,1,28,32083,20,60,60,0,0,0,83886080,0,0,0,7,4294967295,0,32103,90,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[859,8,0,11758,6,0,0,1,120,32193,12,61,61,0,0,0,83886080,0,0,0,3,4294967295,0,32205,104,32309,379,32688,44,0,0,33,0,0,0,0,11758,6],
[867,3,0,18775,4,0,0,1,107,23306,4,62,62,0,5,1,83886080,0,0,0,7,4294967295,0,32741,130,32871,200,0,0,0,0,46,0,0,0,0,33071,10],
[870,6,0,870,6,0,0,1,28,33081,17,63,63,2,0,0,83886080,0,0,0,3,4294967295,0,33098,117,33215,127,33342,47,0,0,11,0,0,0,0,33389,18],
[876,11,0,870,6,0,0,1,113,33407,14,64,64,0,0,0,83886080,0,0,0,3,18774,1,33421,71,0,0,0,0,21757,7,4,0,0,0,0,33389,18],
[887,20,0,870,6,0,0,1,120,33492,34,65,65,0,0,0,83886080,0,0,0,3,4294967295,0,33526,79,33605,331,33936,47,0,0,0,0,0,0,0,33389,18],
[907,9,0,870,6,0,0,1,120,33983,12,66,66,0,0,0,83886080,0,0,0,3,4294967295,0,33995,108,0,0,0,0,0,0,0,0,0,0,0,33389,18],
[916,15,0,870,6,0,0,1,120,34103,18,67,67,0,0,0,83886080,0,0,0,3,4294967295,0,34121,108,34229,32,0,0,0,0,23,0,0,6,3,33389,18],
[931,16,0,870,6,0,0,1,113,34273,21,68,68,0,0,0,83886080,0,0,0,3,18774,1,34294,109,0,0,0,0,34403,8,3,0,0,0,0,33389,18],
[947,19,0,870,6,0,0,0,139,34411,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34437,94,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[966,17,0,870,6,0,0,0,139,34531,20,70,70,0,0,0,83886080,0,0,0,3,18774,1,34551,86,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[983,20,0,870,6,0,0,0,139,34411,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34637,76,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[1003,18,0,870,6,0,0,1,113,34713,21,71,71,0,0,0,83886080,0,0,0,3,18774,1,34734,84,0,0,0,0,21757,7,4,0,0,0,0,33389,18],
[1021,11,0,870,6,0,0,1,120,34818,19,72,72,0,0,0,83886080,0,0,0,3,4294967295,0,34837,81,34918,367,35285,52,0,0,0,0,0,0,0,33389,18],
[1032,14,0,870,6,0,0,1,113,35337,17,73,73,0,0,0,83886080,0,0,0,3,18774,1,35354,75,0,0,0,0,21757,7,4,0,0,0,0,33389,18],
[1046,18,0,870,6,0,0,0,139,35429,21,74,74,0,0,0,83886080,0,0,0,3,18774,1,35450,121,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[1064,16,0,18775,4,0,0,0,139,35571,23,75,75,0,0,0,83886080,0,0,0,7,18774,1,35594,99,35693,520,36213,52,0,0,1,0,0,0,0,23290,16],
[1080,6,0,18775,4,0,0,0,34,23306,4,76,76,1,0,0,83886080,0,0,0,7,4294967295,0,36265,80,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[1086,3,0,1086,3,0,0,1,4,23306,4,77,77,0,0,0,83886080,0,0,0,0,4294967295,0,36345,125,36470,300,36770,53,0,0,29,0,0,0,0,1086,3],
[1089,15,0,1086,3,0,0,1,28,36823,15,78,78,0,0,0,83886080,0,0,0,0,4294967295,0,36838,101,36939,157,0,0,0,0,0,0,0,0,0,1086,3],
[1104,22,0,1086,3,0,0,0,113,37096,22,79,79,0,0,0,83886592,0,0,0,0,18774,1,37118,113,0,0,0,0,34403,8,3,0,0,0,0,1086,3],
[1126,15,0,1086,3,0,0,1,106,37231,15,80,80,0,0,0,83886080,0,0,0,0,18774,1,37246,130,0,0,0,0,22297,5,6,0,0,0,0,1086,3],
[1141,22,0,1086,3,0,0,0,139,37376,22,81,81,0,0,0,83889408,0,0,0,0,18774,1,37398,123,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1163,24,0,1086,3,0,0,0,139,37521,24,82,82,0,0,0,83886592,0,0,0,0,18774,1,37545,138,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1187,15,0,1086,3,0,0,0,139,37683,15,83,83,0,0,0,67174400,0,0,0,0,4294967295,0,37698,128,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1202,16,0,1086,3,0,0,0,139,37826,16,84,84,0,0,0,83886080,0,0,0,0,18774,1,37842,126,37968,186,0,0,0,0,1,0,0,0,0,1086,3],
[1218,10,0,1086,3,0,0,1,5,23306,4,85,85,0,0,0,83886080,0,0,0,0,4294967295,0,38154,94,0,0,0,0,0,0,28,0,0,0,0,1086,3],
[1228,9,0,1086,3,0,0,1,28,38248,9,86,86,0,0,0,83886080,0,0,0,0,4294967295,0,38257,104,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1237,11,0,1086,3,0,0,1,28,38361,11,87,87,0,0,0,83886080,0,0,0,0,4294967295,0,38372,135,0,0,0,0,0,0,0,0,0,0,0,1086,3],
[1248,14,0,1086,3,0,0,1,5,23306,4,88,85,0,0,0,83886080,0,0,0,0,4294967295,0,38507,112,38619,286,38905,25,0,0,28,0,0,0,0,1086,3],
[1262,8,99,18775,4,0,0,0,139,38930,15,89,88,0,0,0,83886080,0,0,0,7,18774,1,38945,87,0,0,0,0,0,0,1,0,0,0,0,26551,6],
[1270,12,0,1086,3,0,0,0,139,39032,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39044,124,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1282,13,0,1086,3,0,0,0,139,39032,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39168,87,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1295,13,0,1086,3,0,0,0,139,39255,13,91,90,0,0,0,83886080,0,0,0,0,18774,1,39268,101,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1308,8,0,1086,3,0,0,1,28,39369,12,92,91,0,0,0,83889664,0,0,0,0,4294967295,0,39381,114,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1316,11,0,1086,3,0,0,1,113,39495,11,93,92,0,0,0,83886080,0,0,0,0,18774,1,39506,122,0,0,0,0,21757,7,4,0,0,0,0,1086,3],
[1327,9,0,1086,3,0,0,1,28,39628,9,94,93,0,0,0,83886080,0,0,0,0,4294967295,0,39637,113,0,0,0,0,0,0,44,0,0,0,0,1086,3],
[1336,6,0,18775,4,0,0,1,28,39750,13,95,94,0,9,1,83886080,0,0,0,7,4294967295,0,39772,108,39880,420,40300,81,0,0,15,0,0,0,0,26933,9],
[1342,15,0,18775,4,0,0,1,120,40385,22,96,95,0,9,1,83886080,0,0,0,7,40381,4,40407,71,0,0,0,0,0,0,0,0,0,0,0,26933,9],
[1357,10,0,18775,4,0,0,1,28,40478,17,97,96,0,9,1,83886080,0,0,0,7,4294967295,0,40495,118,0,0,0,0,0,0,28,0,0,0,0,26933,9],
[1367,5,0,18775,4,0,0,1,120,40613,12,98,97,0,0,0,83886080,0,0,0,7,4294967295,0,40625,92,40717,452,41169,44,0,0,15,0,0,0,0,41213,12],
[1372,6,0,18775,4,0,0,1,120,41225,13,99,98,0,0,0,83886080,0,0,0,7,4294967295,0,41238,110,0,0,0,0,0,0,15,0,0,0,0,41213,12],
[1378,5,0,18775,4,0,0,0,139,41348,22,100,99,2,0,0,83886080,0,0,0,7,18774,1,41370,52,41422,388,41810,37,0,0,1,0,0,0,0,1383,7],
[1383,7,0,18775,4,0,0,1,113,41847,20,101,100,18,0,0,83886080,0,0,0,7,18774,1,41867,109,41976,443,42419,46,18388,7,3,0,0,0,0,1383,7],
[1390,12,0,18775,4,0,0,1,120,42465,29,102,101,2,0,0,83886080,0,0,0,7,4294967295,0,42494,86,42580,423,43003,50,0,0,23,0,0,10,5,1383,7],
[1402,17,0,18775,4,0,0,0,139,43087,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43111,88,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1419,18,0,18775,4,0,0,0,139,43087,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43199,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1437,30,0,43277,16,0,0,1,113,43293,44,104,103,0,9,1,83886080,0,0,0,3,18774,1,43337,129,43466,49,0,0,20076,8,3,0,0,0,0,43079,8],
[1467,35,0,43277,16,0,0,1,106,43515,44,105,104,0,9,1,83886080,0,0,0,3,18774,1,43559,119,43466,49,0,0,29047,6,3,0,0,0,0,43079,8],
[1502,32,0,43277,16,0,0,1,106,43678,52,106,105,0,9,1,83886080,0,0,0,3,18774,1,43730,115,43466,49,0,0,21757,7,4,0,0,0,0,43079,8],
[1534,29,0,43277,16,0,0,1,113,43845,43,107,106,0,9,1,83886080,0,0,0,3,18774,1,43888,92,43466,49,0,0,18388,7,3,0,0,0,0,43079,8],
[1563,20,0,43277,16,0,0,1,106,43980,43,108,107,0,0,0,83886080,0,0,0,3,18774,1,44023,92,44115,149,44264,97,44361,7,8,0,0,0,0,43079,8],
[1583,20,0,43277,16,0,0,1,106,44368,43,109,108,0,0,0,83886080,0,0,0,3,18774,1,44411,90,44501,90,0,0,44361,7,8,0,0,0,0,43079,8],
[1603,27,0,43277,16,0,0,1,106,44591,42,110,109,0,0,0,83886080,0,0,0,3,18774,1,44633,99,44732,129,0,0,29047,6,3,0,0,0,0,43079,8],
[1630,24,0,43277,16,0,0,1,106,44861,38,111,110,0,0,0,83886080,0,0,0,3,18774,1,44899,114,43466,49,0,0,29047,6,3,0,0,0,0,43079,8],
[1654,24,0,43277,16,0,0,0,139,45013,38,112,111,0,0,0,83886080,0,0,0,3,18774,1,45051,79,43466,49,0,0,0,0,1,0,0,0,0,43079,8],
[1678,12,0,18775,4,0,0,1,113,45130,19,113,112,18,0,0,67174400,0,0,0,0,4294967295,0,45149,123,0,0,0,0,29047,6,3,0,0,0,0,45272,10],
[1690,15,0,18775,4,0,0,1,113,45282,22,114,113,18,0,0,83886080,0,0,0,7,18774,1,45304,78,45382,417,45799,46,18388,7,3,0,0,0,0,1383,7],
[1705,12,0,18775,4,0,0,0,139,43087,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43199,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1717,16,0,18775,4,0,0,1,106,45845,23,115,114,18,0,0,83886080,0,0,0,7,21645,1,45868,119,45987,378,46365,72,29047,6,2,0,0,0,0,1383,7],
[1733,22,0,18775,4,0,0,1,106,46437,29,116,115,18,0,0,83886080,0,0,0,7,18774,1,46466,124,46590,84,0,0,22297,5,6,0,0,0,0,1383,7],
[1755,22,0,18775,4,0,0,1,106,46674,29,117,116,18,0,0,83886080,0,0,0,7,18774,1,46703,89,46792,446,47238,83,22297,5,6,0,0,0,0,1383,7],
[1777,12,0,18775,4,0,0,1,113,47321,19,118,117,18,0,0,83886080,0,0,0,7,18774,1,47340,76,47416,370,47786,43,18388,7,3,0,0,0,0,1383,7],
[1789,11,0,18775,4,0,0,2,120,47829,22,119,118,0,0,0,83886080,0,0,0,7,4294967295,0,47851,90,47941,215,0,0,0,0,0,0,0,0,0,20076,8],
[1800,14,0,18775,4,0,0,1,113,48156,22,120,119,2,0,0,83886080,0,0,0,7,18774,1,48178,133,48311,134,0,0,21757,7,4,0,0,0,0,26799,7],
[1814,11,0,18775,4,0,0,1,28,48445,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48469,98,0,0,0,0,0,0,15,0,0,0,0,27454,18],
[1825,16,0,18775,4,0,0,1,28,48445,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48567,118,48685,105,0,0,0,0,15,0,0,0,0,27454,18],
[1841,12,0,18775,4,0,0,1,35,23306,4,122,121,8192,0,0,83886080,0,0,0,7,4294967295,0,48790,123,48913,441,49354,53,0,0,15,0,0,0,0,49407,12],
[1853,20,0,18775,4,0,0,0,139,49419,27,123,122,8192,0,0,83886080,0,0,0,7,18774,1,49446,101,49547,186,0,0,0,0,1,0,0,0,0,49407,12],
[1873,5,67,18775,4,0,0,2,36,23306,4,124,123,0,0,0,83886080,0,0,0,7,4294967295,0,49733,75,0,0,0,0,0,0,9,0,0,0,0,18908,7],
[1878,12,67,18775,4,0,0,2,36,23306,4,125,123,0,0,0,83886080,0,0,0,7,4294967295,0,49808,87,49895,462,50357,81,0,0,9,0,0,0,0,18908,7],
[1890,12,0,18775,4,0,0,1,120,50438,19,126,124,0,0,0,83886080,0,0,0,7,4294967295,0,50457,98,50555,408,50963,81,0,0,30,0,0,0,0,18908,7],
[1902,6,0,18775,4,0,0,1,120,51044,13,127,125,0,0,0,83886080,0,0,0,7,4294967295,0,51057,84,51141,152,0,0,0,0,15,0,0,0,0,19450,10],
[1908,19,0,18775,4,0,0,1,106,51300,26,128,126,0,0,0,83886080,0,0,0,7,51293,7,51326,94,0,0,0,0,22297,5,6,0,0,0,0,20076,8],
[1927,21,0,18775,4,0,0,1,113,51420,28,129,127,0,0,0,83886080,0,0,0,7,18774,1,51448,101,0,0,0,0,21757,7,4,0,0,0,0,20076,8],
[1948,5,0,18775,4,0,0,1,120,51549,22,130,128,0,0,0,83886080,0,0,0,7,4294967295,0,51571,68,51639,93,0,0,0,0,23,0,0,15,3,20076,8],
[1953,10,0,18775,4,0,0,0,139,51753,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,51770,67,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[1963,11,0,18775,4,0,0,0,139,51753,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,51837,63,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[1974,12,0,51900,4,0,0,1,28,51904,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,51918,60,0,0,0,0,0,0,14,0,0,0,0,51978,12],
[1986,13,0,18775,4,0,0,0,139,51990,20,133,131,0,0,0,83886080,0,0,0,7,18774,1,52010,96,0,0,0,0,0,0,1,0,0,0,0,26933,9],
[1999,14,0,18775,4,0,0,0,139,52106,21,134,132,0,0,0,83886336,0,0,0,7,18774,1,52127,88,0,0,0,0,0,0,1,0,0,0,0,26933,9],
[2013,14,0,18775,4,0,0,1,28,52215,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,52237,95,52332,372,52704,81,0,0,41,0,0,0,0,20076,8],
[2027,12,0,18775,4,0,0,0,139,52785,19,136,134,1,0,0,83886080,0,0,0,7,18774,1,52804,95,0,0,0,0,0,0,1,0,0,0,0,26799,7],
[2039,6,0,18775,4,0,0,1,75,23306,4,137,135,1,0,0,83886080,0,0,0,7,4294967295,0,52899,95,52994,122,0,0,0,0,17,0,0,0,0,27118,13],
[2045,9,0,18775,4,0,0,0,37,23306,4,138,136,1,0,0,83886080,0,0,0,7,4294967295,0,53116,90,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2054,16,0,18775,4,0,0,1,38,23306,4,139,137,1,0,0,83886080,0,0,0,7,4294967295,0,53206,102,0,0,0,0,0,0,11,0,0,0,0,25634,18],
[2070,6,0,2070,6,0,0,1,127,23306,4,140,138,0,0,0,83886080,0,0,0,0,4294967295,0,53308,88,53396,103,0,0,53499,10,3,0,0,0,0,53509,4],
[2076,12,0,18775,4,0,0,1,113,53513,19,141,139,0,0,0,83886080,0,0,0,7,18774,1,53532,83,53615,438,54053,30,54083,4,3,0,0,0,0,27454,18],
[2088,4,0,18775,4,0,0,1,6,23306,4,142,140,2,0,0,83886080,0,0,0,7,4294967295,0,54087,75,54162,298,0,0,0,0,20,0,0,0,0,23796,16],
[2092,9,0,54460,9,0,0,1,8,23306,4,143,141,2,0,0,83886080,0,0,0,0,4294967295,0,54469,58,0,0,0,0,0,0,20,0,0,0,0,54527,9],
[2101,16,0,54460,9,0,0,1,16,23306,4,144,142,2,18,1,83886080,0,0,0,0,4294967295,0,54545,75,0,0,0,0,0,0,39,0,0,0,0,54527,9],
[2117,13,0,18775,4,0,0,1,113,54620,20,145,143,0,0,0,83886080,0,0,0,7,18774,1,54640,95,0,0,0,0,21757,7,4,0,0,0,0,23796,16],
[2130,11,0,18775,4,0,0,1,15,23306,4,146,144,2,18,1,83886080,0,0,0,7,4294967295,0,54735,100,0,0,0,0,0,0,20,0,0,0,0,23796,16],
[2141,5,0,18775,4,0,0,1,7,23306,4,147,145,2,0,0,83886080,0,0,0,7,4294967295,0,54835,101,54936,444,55380,68,0,0,22,2141,5,0,0,23796,16],
[2146,9,0,54460,9,0,0,1,8,23306,4,148,141,2,0,0,83886080,0,0,0,0,4294967295,0,55448,84,55532,163,55695,54,0,0,20,0,0,0,0,54527,9],
[2155,16,0,54460,9,0,0,1,16,23306,4,149,142,2,18,1,83886080,0,0,0,0,4294967295,0,54545,75,0,0,0,0,0,0,39,0,0,0,0,54527,9],
[2171,9,100,18775,4,0,0,1,120,55749,16,150,146,0,0,0,83886080,0,0,0,7,4294967295,0,55765,91,55856,438,56294,86,0,0,13,0,0,0,0,25634,18],
[2180,10,0,18775,4,0,0,1,120,56380,17,151,147,0,0,0,83886080,0,0,0,7,4294967295,0,56397,108,56505,158,0,0,0,0,13,0,0,0,0,25634,18],
[2190,20,0,18775,4,0,0,0,139,56663,27,152,148,2,0,0,83886080,0,0,0,7,18774,1,56690,104,0,0,0,0,0,0,1,0,0,0,0,23796,16],
[2210,14,0,18775,4,0,0,1,9,23306,4,153,149,1,0,0,83886080,0,0,0,7,4294967295,0,56794,102,56896,423,57319,78,0,0,28,0,0,0,0,57397,12],
[2224,15,0,18775,4,0,0,1,9,23306,4,154,150,0,0,0,83886080,0,0,0,7,4294967295,0,57409,109,57518,382,57900,90,0,0,28,0,0,0,0,57397,12],
[2239,10,0,18775,4,0,0,1,28,57990,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,58011,78,0,0,0,0,0,0,41,0,0,0,0,20076,8],
[2249,11,0,18775,4,0,0,0,139,58089,18,156,152,0,0,0,83886080,0,0,0,7,18774,1,58107,78,58185,368,58553,29,0,0,1,0,0,0,0,1383,7],
[2260,17,0,18775,4,0,0,0,139,58582,24,157,153,0,0,0,67174400,0,0,0,0,4294967295,0,58606,63,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[2277,11,0,18775,4,0,0,0,139,58669,18,158,154,0,0,0,83886080,0,19,4,7,18774,1,58721,72,58793,444,59237,32,0,0,1,0,0,0,0,59269,18],
[2288,32,0,18775,4,0,0,0,56,59287,31,159,155,0,0,0,67174400,0,0,0,0,4294967295,0,59318,78,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[2320,15,76,18775,4,0,0,0,56,59396,30,160,156,0,0,0,83886080,0,0,0,7,22617,1,59426,113,59539,351,59890,53,0,0,1,0,0,0,0,18388,7],
[2335,16,0,18775,4,0,0,0,139,59943,23,161,157,0,0,0,83886080,0,0,0,7,18774,1,59966,132,0,0,0,0,0,0,1,0,0,0,0,49407,12],
[2351,23,0,18775,4,0,0,0,139,60098,30,162,158,0,0,0,83886080,0,0,0,7,18774,1,60128,100,60228,320,60548,52,0,0,1,0,0,0,0,18388,7],
[2374,6,0,18775,4,0,0,1,76,23306,4,163,159,1,0,0,83886080,0,0,0,7,4294967295,0,60600,93,0,0,0,0,0,0,14,0,0,0,0,10916,7],
[2380,5,0,18775,4,0,0,0,48,23306,4,164,160,1,0,0,83886080,0,0,0,7,4294967295,0,60693,85,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2385,15,0,18775,4,0,0,0,139,60778,22,165,161,0,0,0,83886080,0,0,0,7,18774,1,60800,149,0,0,0,0,0,0,1,0,0,0,0,26933,9],
[2400,15,0,18775,4,0,0,0,139,60949,22,166,162,0,0,0,83886080,0,0,0,7,18774,1,60971,106,0,0,0,0,0,0,1,0,0,0,0,26933,9],
[2415,13,0,61077,8,0,0,1,120,61085,14,167,163,0,0,0,83886080,0,0,0,0,4294967295,0,61099,93,0,0,0,0,0,0,14,0,0,0,0,61192,12],
[2428,17,0,61077,8,0,0,1,120,61204,18,168,164,0,0,0,83886080,0,0,0,0,4294967295,0,61222,103,0,0,0,0,0,0,33,0,0,0,0,61192,12],
[2445,18,0,61077,8,0,0,1,113,61325,19,169,165,0,0,0,83886080,0,0,0,0,4294967295,0,61344,102,0,0,0,0,61446,9,2,0,0,0,0,61192,12],
[2463,12,0,18775,4,0,0,0,139,61455,19,170,166,0,0,0,83886080,0,0,0,7,18774,1,61474,74,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[2475,12,0,18775,4,0,0,0,139,61548,19,171,167,0,0,0,67174400,0,0,0,0,4294967295,0,61567,96,61663,80,0,0,0,0,1,0,0,0,0,45272,10],
[2487,13,0,18775,4,0,0,0,139,61743,20,172,168,0,0,0,83886080,0,0,0,7,18774,1,61763,104,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2500,12,0,18775,4,0,0,1,53,23306,4,173,169,1,0,0,83886080,0,0,0,7,4294967295,0,61867,118,0,0,0,0,0,0,15,0,0,0,0,41213,12],
[2512,10,0,11198,4,0,0,1,50,23306,4,174,170,1,0,0,67174400,0,0,0,0,4294967295,0,61985,117,0,0,0,0,0,0,47,0,0,0,0,53509,4],
[2522,15,0,11198,4,0,0,1,49,23306,4,175,171,1,0,0,67174400,0,0,0,0,4294967295,0,62102,105,0,0,0,0,0,0,14,0,0,0,0,53509,4],
[2537,9,0,62207,3,0,0,0,51,23306,4,176,172,1,0,0,67174400,0,0,0,0,4294967295,0,62210,116,0,0,0,0,0,0,1,0,0,0,0,62207,3],
[2546,19,0,62207,3,0,0,1,120,62326,15,177,173,1,0,0,67174400,0,0,0,0,4294967295,0,62341,118,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[2565,10,0,11198,4,0,0,1,52,23306,4,178,174,1,0,0,67174400,0,0,0,0,4294967295,0,62459,115,0,0,0,0,0,0,14,0,0,0,0,53509,4],
[2575,14,0,11758,6,0,0,1,1,23306,4,179,175,1,0,0,67174400,0,0,0,0,4294967295,0,62574,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2589,12,0,11758,6,0,0,0,0,23306,4,180,176,1,0,0,67174400,0,0,0,0,4294967295,0,62673,114,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[2601,19,0,11758,6,0,0,1,1,23306,4,181,175,1,0,0,67174400,0,0,0,0,4294967295,0,62787,108,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2620,17,0,11758,6,0,0,1,99,23306,4,182,177,1,0,0,67174400,0,0,0,0,4294967295,0,62895,96,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2637,16,0,11758,6,0,0,1,99,23306,4,183,177,1,0,0,67174400,0,0,0,0,4294967295,0,62991,122,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2653,4,0,18775,4,0,0,1,86,63113,27,184,178,1,0,0,67174400,0,0,0,0,4294967295,0,63140,102,63242,216,0,0,0,0,47,0,0,0,0,45272,10],
[2657,7,0,18775,4,0,0,1,28,63458,14,185,179,0,0,0,83886080,0,0,0,7,4294967295,0,63472,99,63571,455,64026,58,0,0,13,0,0,0,0,2657,7],
[2664,17,0,18775,4,0,0,1,113,64084,24,186,180,0,0,0,83886080,0,0,0,7,18774,1,64108,96,64204,120,0,0,64324,9,3,0,0,0,0,2657,7],
[2681,11,0,18775,4,0,0,1,108,23306,4,187,181,0,5,1,83886080,0,0,0,7,4294967295,0,64333,112,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[2692,18,0,18775,4,0,0,1,120,64445,25,188,182,0,0,0,67174400,0,0,0,0,4294967295,0,64470,94,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[2710,20,0,18775,4,0,0,1,28,64564,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64597,63,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[2730,25,0,18775,4,0,0,1,28,64564,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64660,88,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[2755,22,0,18775,4,0,0,1,120,64748,29,190,184,0,0,0,67174400,0,0,0,0,4294967295,0,64777,131,0,0,0,0,0,0,11,0,0,0,0,45272,10],
[2777,23,0,18775,4,0,0,1,113,64910,30,191,185,0,0,0,83886080,0,0,0,7,64908,2,64940,96,0,0,0,0,21757,7,4,0,0,0,0,2657,7],
[2800,17,0,18775,4,0,0,1,28,65036,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,65066,80,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2817,23,0,18775,4,0,0,1,28,65036,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,65146,116,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2840,24,0,18775,4,0,0,1,120,65262,31,193,187,0,0,0,67174400,0,0,0,0,4294967295,0,65293,88,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[2864,12,0,18775,4,0,0,1,113,65381,19,194,188,0,0,0,83886080,0,0,0,7,21645,1,65400,88,0,0,0,0,21757,7,4,0,0,0,0,2657,7],
[2876,25,0,18775,4,0,0,0,139,65488,32,195,189,0,0,0,83890944,0,0,0,7,18774,1,65520,90,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2901,18,0,18775,4,0,0,0,139,65610,25,196,190,0,0,0,83886080,0,0,0,7,18774,1,65635,96,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2919,20,0,18775,4,0,0,1,113,65737,27,197,191,0,0,0,83886080,0,0,0,7,65731,6,65764,100,0,0,0,0,65864,12,5,0,0,0,0,2657,7],
[2939,20,0,18775,4,0,0,0,139,65876,27,198,192,0,0,0,83887360,0,0,0,7,18774,1,65903,84,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2959,16,0,18775,4,0,0,0,139,65987,23,199,193,0,0,0,83886080,0,0,0,7,18774,1,66010,93,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2975,21,0,18775,4,0,0,1,120,66103,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,66137,85,0,0,0,0,0,0,15,0,0,0,0,2657,7],
[2996,27,0,18775,4,0,0,1,120,66103,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,66222,110,66332,80,0,0,0,0,15,0,0,0,0,2657,7],
[3023,22,0,18775,4,0,0,1,120,66412,29,201,195,0,0,0,83886080,0,0,0,7,4294967295,0,66441,106,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[3045,21,0,18775,4,0,0,1,120,66547,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,66581,106,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3066,27,0,18775,4,0,0,1,120,66547,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,66687,102,66789,157,0,0,0,0,0,0,0,0,0,2657,7],
[3093,15,0,18775,4,0,0,1,120,66946,22,203,197,0,0,0,83886080,0,0,0,7,4294967295,0,66968,103,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3108,16,0,18775,4,0,0,1,120,67071,23,204,198,0,0,0,83886080,0,0,0,7,4294967295,0,67094,109,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3124,20,0,18775,4,0,0,1,120,67203,20,205,199,0,0,0,83886080,0,0,0,7,4294967295,0,67223,116,0,0,0,0,0,0,13,0,0,0,0,2657,7],
[3144,26,0,18775,4,0,0,1,113,67339,24,206,200,0,0,0,83886080,0,0,0,7,64908,2,67363,117,67480,69,0,0,21757,7,4,0,0,0,0,2657,7],
[3170,13,0,18775,4,0,0,1,120,67549,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,67569,88,0,0,0,0,0,0,11,0,0,0,0,2657,7],
[3183,20,0,18775,4,0,0,1,120,67549,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,67657,82,67739,399,68138,66,0,0,11,0,0,0,0,2657,7],
[3203,17,0,18775,4,0,0,0,139,68204,24,208,202,0,0,0,67174400,0,0,0,0,4294967295,0,68228,112,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[3220,16,0,18775,4,0,0,1,113,68344,23,209,203,0,0,0,83886080,0,0,0,7,68340,4,68367,107,0,0,0,0,65864,12,5,0,0,0,0,2657,7],
[3236,22,0,18775,4,0,0,1,120,68474,29,210,204,0,0,0,67174400,0,0,0,0,4294967295,0,68503,70,0,0,0,0,0,0,11,0,0,0,0,45272,10],
[3258,14,0,18775,4,0,0,0,139,68573,21,211,205,0,0,0,83886080,0,0,0,7,18774,1,68594,96,68690,182,0,0,0,0,1,0,0,0,0,2657,7],
[3272,25,0,18775,4,0,0,0,139,68872,32,212,206,0,0,0,67174400,0,0,0,0,4294967295,0,68904,100,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[3297,23,0,18775,4,0,0,0,139,69004,30,213,207,0,0,0,83886080,0,0,0,7,18774,1,69034,86,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[3320,17,0,18775,4,0,0,1,124,69120,20,214,208,0,23,2,83886080,0,0,0,7,4294967295,0,69162,104,69266,117,0,0,0,0,46,0,0,0,0,2657,7],
[3337,23,0,18775,4,0,0,1,120,69383,30,215,209,0,0,0,67174400,0,0,0,0,4294967295,0,69413,105,0,0,0,0,0,0,11,0,0,0,0,45272,10],
[3360,24,0,18775,4,0,0,0,139,69518,31,216,210,0,0,0,67174400,0,0,0,0,4294967295,0,69549,90,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[3384,31,0,18775,4,0,0,1,28,69639,38,217,211,0,0,0,67174400,0,0,0,0,4294967295,0,69677,91,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[3415,15,0,18775,4,0,0,1,120,69768,22,218,212,0,0,0,83886080,0,0,0,7,4294967295,0,69790,88,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3430,20,0,18775,4,0,0,1,120,69878,27,219,213,0,0,0,67174400,0,0,0,0,4294967295,0,69905,102,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[3450,24,0,18775,4,0,0,1,28,70007,31,220,214,0,0,0,83888640,0,0,0,7,4294967295,0,70038,104,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3474,24,0,18775,4,0,0,1,28,70142,31,221,215,0,0,0,83888640,0,0,0,7,4294967295,0,70173,111,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3498,14,0,18775,4,0,0,0,139,70284,18,222,216,2,0,0,83886080,0,0,0,7,18774,1,70302,92,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[3512,21,0,18775,4,0,0,0,139,70394,28,223,217,0,0,0,83886080,0,0,0,7,18774,1,70422,114,70536,151,0,0,0,0,1,0,0,0,0,20076,8],
[3533,14,84,18775,4,0,0,0,139,70687,18,224,218,0,0,0,83886080,0,0,0,7,18774,1,70705,86,70791,478,71269,33,0,0,1,0,0,0,0,18388,7],
[3547,13,0,18775,4,0,0,0,116,26942,24,28,219,1,0,0,83886080,0,0,0,7,4294967295,0,71302,53,0,0,0,0,0,0,47,0,0,0,0,27118,13],
[3560,7,0,18775,4,0,0,2,90,23306,4,225,220,1,0,0,83886080,0,0,0,7,4294967295,0,71355,51,0,0,0,0,0,0,47,0,0,0,0,71406,5],
[3567,6,0,18775,4,0,0,2,90,23306,4,226,221,1,0,0,83886080,0,0,0,7,4294967295,0,71411,50,0,0,0,0,0,0,47,0,0,0,0,71406,5],
[3573,13,0,18775,4,0,0,0,116,71461,24,227,222,1,0,0,83886080,0,0,0,7,4294967295,0,71485,76,0,0,0,0,0,0,47,0,0,0,0,27118,13],
[3586,6,0,18775,4,0,0,2,90,23306,4,228,223,1,0,0,83886080,0,0,0,7,4294967295,0,71561,75,71636,350,71986,48,0,0,47,0,0,0,0,71406,5],
[3592,5,0,18775,4,0,0,2,90,23306,4,229,224,1,0,0,83886080,0,0,0,7,4294967295,0,72034,80,72114,399,72513,43,0,0,47,0,0,0,0,71406,5],
[3597,3,0,18775,4,0,0,1,109,23306,4,230,225,0,0,0,83886080,0,0,0,7,4294967295,0,72556,102,72658,430,73088,61,0,0,28,0,0,0,0,41213,12],
[3600,6,0,18775,4,0,0,1,28,73149,14,231,226,0,0,0,83886080,0,0,0,7,4294967295,0,73163,127,0,0,0,0,0,0,15,0,0,0,0,41213,12],
[3606,14,0,18775,4,0,0,1,28,73290,21,232,227,0,0,0,83886080,0,0,0,7,4294967295,0,73311,101,73412,106,0,0,0,0,14,0,0,0,0,20076,8],
[3620,14,0,18775,4,0,0,1,28,73518,21,233,228,0,0,0,83886080,0,0,0,7,4294967295,0,73539,84,73412,106,0,0,0,0,14,0,0,0,0,20076,8],
[3634,14,0,18775,4,0,0,1,28,73623,21,234,229,0,0,0,83886080,0,0,0,7,4294967295,0,73644,104,73412,106,0,0,0,0,14,0,0,0,0,20076,8],
[3648,11,0,18775,4,0,0,1,22,73748,11,235,230,0,25,1,83886080,0,0,0,7,4294967295,0,73772,113,73885,112,0,0,0,0,21,0,0,0,0,73997,7],
[3659,16,0,18775,4,0,0,1,22,74004,11,236,231,0,25,1,83886080,0,0,0,7,4294967295,0,74015,116,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3675,14,0,18775,4,0,0,1,22,74131,4,237,232,0,25,1,83886080,0,0,0,7,4294967295,0,74135,126,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3689,18,0,18775,4,0,0,1,22,74261,8,238,233,0,25,1,83886080,0,0,0,7,4294967295,0,74269,123,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3707,17,0,18775,4,0,0,1,22,23306,4,239,234,0,25,1,83886080,0,0,0,7,4294967295,0,74392,78,0,0,0,0,0,0,0,0,0,0,0,73997,7],
[3724,14,0,18775,4,0,0,1,22,74470,14,240,235,0,25,1,83886080,0,0,0,7,4294967295,0,74484,117,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3738,19,0,18775,4,0,0,1,22,74601,9,241,236,0,25,1,83886080,0,0,0,7,4294967295,0,74610,119,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3757,23,0,18775,4,0,0,1,22,74729,13,242,237,0,25,1,83886080,0,0,0,7,4294967295,0,74742,119,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3780,23,0,18775,4,0,0,1,22,74861,13,243,238,0,25,1,83886080,0,0,0,7,4294967295,0,74874,128,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3803,15,0,18775,4,0,0,1,22,75002,5,244,239,0,25,1,83886080,0,0,0,7,4294967295,0,75007,125,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3818,18,0,18775,4,0,0,1,22,75132,8,245,240,0,25,1,83886080,0,0,0,7,4294967295,0,75140,126,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3836,15,0,18775,4,0,0,1,22,75266,13,246,241,0,25,1,83886080,0,0,0,7,4294967295,0,75279,133,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3851,22,0,18775,4,0,0,1,22,75412,12,247,242,0,25,1,83886080,0,0,0,7,4294967295,0,75424,122,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[3873,4,0,11758,6,0,0,1,120,75546,8,248,243,0,0,0,83886080,0,0,0,3,4294967295,0,75554,103,75657,70,0,0,0,0,0,0,0,0,0,11758,6],
[3877,17,0,18775,4,0,0,1,115,75727,24,249,244,66,0,0,83886080,0,0,0,7,18774,1,75751,94,0,0,0,0,27292,9,7,0,0,0,0,27454,18],
[3894,18,0,18775,4,0,0,1,115,75845,25,250,245,66,0,0,83886080,0,0,0,7,18774,1,75870,96,75966,159,0,0,27292,9,7,0,0,0,0,27454,18],
[3912,17,0,18775,4,0,0,1,28,76125,34,251,246,2,0,0,83886080,0,0,0,7,4294967295,0,76159,132,76291,119,0,0,0,0,0,0,0,0,0,23290,16],
[3929,15,0,18775,4,0,0,1,28,76410,22,252,247,0,0,0,83886080,0,0,0,7,4294967295,0,76432,130,76562,192,0,0,0,0,18,0,0,0,0,20200,5],
[3944,12,0,18775,4,0,0,1,28,76754,19,253,248,0,0,0,83886080,0,0,0,7,4294967295,0,76773,86,76859,454,77313,86,0,0,18,0,0,0,0,20200,5],
[3956,12,0,18775,4,0,0,1,28,77399,19,254,249,0,0,0,83886080,0,0,0,7,4294967295,0,77418,130,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[3968,19,0,18775,4,0,0,1,28,77548,26,255,250,0,0,0,83886080,0,0,0,7,4294967295,0,77574,84,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[3987,14,0,18775,4,0,0,1,28,77658,21,256,251,0,0,0,83886080,0,0,0,7,4294967295,0,77679,101,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4001,9,0,18775,4,0,0,1,28,77780,16,257,252,0,0,0,83886080,0,0,0,7,4294967295,0,77796,127,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4010,12,0,18775,4,0,0,1,28,77923,19,258,253,0,0,0,83886080,0,0,0,7,4294967295,0,77942,93,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4022,13,0,18775,4,0,0,1,28,78035,20,259,254,0,0,0,83886080,0,0,0,7,4294967295,0,78055,104,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4035,14,0,18775,4,0,0,1,28,78159,21,260,255,0,0,0,83886080,0,0,0,7,4294967295,0,78180,125,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4049,12,0,18775,4,0,0,1,28,78305,19,261,256,0,0,0,83886080,0,0,0,7,4294967295,0,78324,99,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4061,13,0,18775,4,0,0,1,28,78423,20,262,257,0,0,0,83886080,0,0,0,7,4294967295,0,78443,107,0,0,0,0,0,0,18,0,0,0,0,20200,5],
[4074,4,0,18775,4,0,0,2,54,23306,4,263,258,1,0,0,83886080,0,0,0,7,4294967295,0,78550,111,0,0,0,0,78661,5,2,0,0,0,0,10916,7],
[4078,14,0,18775,4,0,0,0,139,78666,21,264,259,0,0,0,83886080,0,0,0,7,18774,1,78687,92,78779,381,79160,59,0,0,1,0,0,0,0,59269,18],
[4092,7,0,18775,4,0,0,1,55,23306,4,265,260,1,0,0,83886080,0,0,0,7,4294967295,0,79219,88,0,0,0,0,0,0,43,0,0,0,0,25634,18],
[4099,15,0,18775,4,0,0,1,120,79307,22,266,261,1,0,0,83886080,0,0,0,7,4294967295,0,79329,81,79410,121,0,0,0,0,17,0,0,0,0,27118,13],
[4114,4,0,18775,4,0,0,1,13,23306,4,267,262,2,0,0,83886080,0,0,0,7,4294967295,0,79531,108,79639,62,0,0,0,0,40,0,0,0,0,59269,18],
[4118,17,0,18775,4,0,0,1,106,79701,24,268,263,0,0,0,83886080,0,0,0,7,18774,1,79725,90,0,0,0,0,61446,9,2,0,0,0,0,18908,7],
[4135,17,0,18775,4,0,0,1,106,79815,24,269,264,0,0,0,83886080,0,0,0,7,18774,1,79839,84,0,0,0,0,79923,9,2,0,0,0,0,18908,7],
[4152,18,0,18775,4,0,0,1,24,79932,13,270,265,0,0,0,83886080,0,0,0,7,4294967295,0,79945,92,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4170,14,0,18775,4,0,0,1,24,80037,9,271,266,0,0,0,83886080,0,0,0,7,4294967295,0,80046,84,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4184,10,0,4184,10,0,0,1,39,80130,4,272,267,0,0,0,83886080,0,0,0,3,4294967295,0,80134,144,80278,524,80802,89,0,0,11,0,0,0,0,4184,10],
[4194,22,0,4184,10,0,0,1,106,80891,19,273,268,0,0,0,83886336,0,0,0,3,18774,1,80910,76,0,0,0,0,22297,5,6,0,0,0,0,4184,10],
[4216,16,0,4184,10,0,0,0,139,80986,13,274,269,0,0,0,83886080,0,0,0,3,18774,1,80999,116,81115,98,0,0,0,0,1,0,0,0,0,4184,10],
[4232,32,0,4184,10,0,0,1,113,81213,29,275,270,0,0,0,67174400,0,0,0,0,4294967295,0,81242,112,0,0,0,0,21757,7,4,0,0,0,0,4184,10],
[4264,25,0,4184,10,0,0,1,120,81354,22,276,271,0,0,0,67174400,0,0,0,0,4294967295,0,81376,138,0,0,0,0,0,0,13,0,0,0,0,4184,10],
[4289,17,0,4184,10,0,0,1,113,81514,15,277,272,0,0,0,83886080,0,0,0,3,18774,1,81529,120,0,0,0,0,81649,6,3,0,0,0,0,4184,10],
[4306,19,0,4184,10,0,0,1,28,81655,16,278,273,0,0,0,83886080,0,0,0,3,4294967295,0,81671,102,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4325,29,0,4184,10,0,0,0,139,81773,26,279,274,0,0,0,83887616,0,0,0,3,18774,1,81799,87,0,0,0,0,0,0,1,0,0,0,0,4184,10],
[4354,20,0,4184,10,0,0,1,120,81886,14,280,275,0,0,0,67174400,0,0,0,0,4294967295,0,81900,104,0,0,0,0,0,0,0,0,0,0,0,4184,10],
[4374,14,0,4184,10,0,0,1,61,82004,11,281,276,0,0,0,83886336,0,0,0,3,4294967295,0,82015,71,82086,57,0,0,0,0,31,0,0,0,0,4184,10],
[4388,20,0,4184,10,0,0,1,113,82143,29,282,277,0,0,0,83886080,0,0,0,3,18774,1,82172,112,0,0,0,0,21757,7,4,0,0,0,0,4184,10],
[4408,19,0,4184,10,0,0,1,113,82284,16,283,278,0,0,0,83886080,0,0,0,3,18774,1,82300,94,82394,25,0,0,21757,7,4,0,0,0,0,4184,10],
[4427,22,0,4184,10,0,0,1,113,82419,19,284,279,0,0,0,67174400,0,0,0,0,4294967295,0,82438,101,0,0,0,0,34403,8,3,0,0,0,0,4184,10],
[4449,25,0,4184,10,0,0,1,106,82539,22,285,280,0,0,0,83886080,0,0,0,3,18774,1,82561,125,0,0,0,0,22297,5,6,0,0,0,0,4184,10],
[4474,29,0,4184,10,0,0,1,120,82686,19,286,281,0,0,0,83886080,0,0,0,3,4294967295,0,82705,103,0,0,0,0,0,0,15,0,0,0,0,4184,10],
[4503,20,0,4184,10,0,0,1,113,82808,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,82825,72,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4523,16,0,4184,10,0,0,1,139,82897,13,288,283,0,0,0,83886080,0,0,0,3,18774,1,82910,63,82973,83,0,0,0,0,1,0,0,0,0,4184,10],
[4539,22,0,4184,10,0,0,1,28,83056,19,289,284,0,0,0,83886336,0,0,0,3,4294967295,0,83075,132,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4561,27,0,4184,10,0,0,1,120,83207,24,290,285,0,0,0,83886336,0,0,0,3,4294967295,0,83231,84,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4588,13,0,4184,10,0,0,1,120,83315,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83335,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4601,16,0,4184,10,0,0,1,120,83315,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83397,89,83486,103,0,0,0,0,11,0,0,0,0,4184,10],
[4617,23,0,4184,10,0,0,1,120,83315,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83335,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4640,36,0,4184,10,0,0,1,41,83589,7,292,287,0,0,0,83890176,0,0,0,3,4294967295,0,83596,74,83670,49,0,0,0,0,0,0,0,0,0,4184,10],
[4676,30,0,4184,10,0,0,1,42,80130,4,293,288,0,0,0,83886080,0,0,0,3,4294967295,0,83719,99,83818,414,84232,140,0,0,11,0,0,0,0,4184,10],
[4706,28,0,4184,10,0,0,1,47,84372,42,294,289,0,0,0,83886080,0,0,0,3,4294967295,0,84414,70,0,0,0,0,0,0,47,0,0,0,0,4184,10],
[4734,18,0,4184,10,0,0,1,113,84484,22,295,290,0,0,0,83886080,0,0,0,3,18774,1,84506,91,0,0,0,0,21757,7,4,0,0,0,0,4184,10],
[4752,13,0,4184,10,0,0,1,28,84597,20,296,291,0,0,0,83886080,0,0,0,3,4294967295,0,84617,81,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4765,14,0,4184,10,0,0,1,140,84698,11,297,292,0,0,0,83886336,0,0,0,3,4294967295,0,84709,70,82086,57,0,0,0,0,30,0,0,0,0,4184,10],
[4779,19,0,4184,10,0,0,1,43,80130,4,298,293,0,0,0,83886080,0,0,0,3,4294967295,0,84779,116,84895,78,84973,33,0,0,13,0,0,0,0,4184,10],
[4798,20,0,4184,10,0,0,2,120,85006,17,299,294,0,0,0,83886080,0,0,0,3,4294967295,0,85023,133,85156,259,85415,64,0,0,0,0,0,0,0,4184,10],
[4818,26,0,4184,10,0,0,1,40,80130,4,300,295,0,0,0,83886080,0,0,0,3,4294967295,0,85479,125,85604,98,85702,47,0,0,0,0,0,0,0,4184,10],
[4844,22,0,4184,10,0,0,1,44,80130,4,301,296,0,0,0,83886080,0,0,0,3,4294967295,0,85749,74,85823,122,85945,44,0,0,0,0,0,0,0,4184,10],
[4866,21,0,4184,10,0,0,2,45,80130,4,302,297,0,0,0,83886080,0,0,0,3,4294967295,0,85989,107,0,0,0,0,86096,5,2,0,0,0,0,4184,10],
[4887,18,0,4184,10,0,0,1,113,82808,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,86101,75,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4905,15,0,4184,10,0,0,1,46,80130,4,303,298,0,0,0,83886080,0,0,0,3,4294967295,0,86176,87,86263,110,0,0,0,0,11,0,0,0,0,4184,10],
[4920,7,0,18775,4,0,0,1,103,23306,4,304,299,0,0,0,83886080,0,0,0,7,4294967295,0,86373,69,0,0,0,0,86442,10,2,0,0,0,0,25634,18],
[4927,5,0,4927,5,0,0,0,139,86452,15,305,300,0,0,0,83886080,0,0,0,0,18774,1,86467,113,0,0,0,0,0,0,1,0,0,0,0,86580,4],
[4932,4,0,11758,6,0,0,1,120,86584,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,86599,75,86674,472,87146,24,0,0,14,0,0,0,0,11758,6],
[4936,15,0,18775,4,0,0,1,57,23306,4,307,302,8192,0,0,83886080,0,0,0,7,4294967295,0,87170,114,87284,193,0,0,0,0,23,0,0,26,5,49407,12],
[4951,10,0,18775,4,0,0,1,28,87531,22,308,303,0,0,0,83886080,0,0,0,7,4294967295,0,87553,88,0,0,0,0,0,0,28,0,0,0,0,26933,9],
[4961,14,0,18775,4,0,0,1,57,23306,4,309,302,8192,0,0,83886080,0,0,0,7,4294967295,0,87641,86,0,0,0,0,0,0,23,0,0,26,5,49407,12],
[4975,11,0,18775,4,0,0,1,22,73748,11,310,304,0,25,1,83886080,0,0,0,7,4294967295,0,87727,99,87826,119,0,0,0,0,21,0,0,0,0,73997,7],
[4986,16,0,18775,4,0,0,1,22,74004,11,311,305,0,25,1,83886080,0,0,0,7,4294967295,0,87945,102,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5002,14,0,18775,4,0,0,1,22,74131,4,312,306,0,25,1,83886080,0,0,0,7,4294967295,0,88047,112,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5016,18,0,18775,4,0,0,1,22,74261,8,313,307,0,25,1,83886080,0,0,0,7,4294967295,0,88159,109,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5034,17,0,18775,4,0,0,1,22,23306,4,314,308,0,25,1,83886080,0,0,0,7,4294967295,0,88268,72,0,0,0,0,0,0,0,0,0,0,0,73997,7],
[5051,14,0,18775,4,0,0,1,22,74470,14,315,309,0,25,1,83886080,0,0,0,7,4294967295,0,88340,103,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5065,19,0,18775,4,0,0,1,22,74601,9,316,310,0,25,1,83886080,0,0,0,7,4294967295,0,88443,105,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5084,23,0,18775,4,0,0,1,22,74729,13,317,311,0,25,1,83886080,0,0,0,7,4294967295,0,88548,105,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5107,23,0,18775,4,0,0,1,22,74861,13,318,312,0,25,1,83886080,0,0,0,7,4294967295,0,88653,114,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5130,15,0,18775,4,0,0,1,22,75002,5,319,313,0,25,1,83886080,0,0,0,7,4294967295,0,88767,111,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5145,18,0,18775,4,0,0,1,22,75132,8,320,314,0,25,1,83886080,0,0,0,7,4294967295,0,88878,112,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5163,15,0,18775,4,0,0,1,22,75266,13,321,315,0,25,1,83886080,0,0,0,7,4294967295,0,88990,119,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5178,22,0,18775,4,0,0,1,22,75412,12,322,316,0,25,1,83886080,0,0,0,7,4294967295,0,89109,108,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[5200,5,0,18775,4,0,0,1,58,23306,4,323,317,1,0,0,83886080,0,0,0,7,4294967295,0,89217,85,89302,115,0,0,0,0,14,0,0,0,0,25634,18],
[5205,10,0,18775,4,0,0,1,59,23306,4,324,318,1,0,0,83886080,0,0,0,7,4294967295,0,89417,91,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[5215,11,0,18775,4,0,0,1,120,89508,18,325,319,1,0,0,83886080,0,0,0,7,4294967295,0,89526,128,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[5226,6,0,18775,4,0,0,1,120,89654,13,326,320,1,0,0,83886080,0,0,0,7,4294967295,0,89667,89,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[5232,3,0,18775,4,0,0,1,86,89756,19,327,321,1,0,0,83886080,0,0,0,7,4294967295,0,89775,100,89875,421,90296,63,0,0,45,0,0,0,0,71406,5],
[5235,8,0,18775,4,0,0,1,86,90359,24,328,322,1,0,0,83886080,0,0,0,7,4294967295,0,90383,95,90478,70,0,0,0,0,45,0,0,0,0,71406,5],
[5243,12,0,18775,4,0,0,1,86,90548,28,329,323,1,0,0,83886336,0,0,0,7,4294967295,0,90576,78,90654,85,0,0,0,0,45,0,0,0,0,71406,5],
[5255,9,0,18775,4,0,0,1,86,90739,25,330,324,1,0,0,83886080,0,0,0,7,4294967295,0,90764,85,90849,50,0,0,0,0,45,0,0,0,0,71406,5],
[5264,9,0,18775,4,0,0,1,120,90899,16,331,325,0,0,0,83886080,0,0,0,7,4294967295,0,90915,108,0,0,0,0,0,0,15,0,0,0,0,41213,12],
[5273,13,0,18775,4,0,0,0,139,91023,20,332,326,0,0,0,83886080,0,0,0,7,18774,1,91043,89,0,0,0,0,0,0,1,0,0,0,0,25634,18],
[5286,11,0,18775,4,0,0,1,120,91132,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91150,113,0,0,0,0,0,0,11,0,0,0,0,45272,10],
[5297,11,0,18775,4,0,0,1,120,91132,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91263,84,0,0,0,0,0,0,11,0,0,0,0,45272,10],
[5308,14,0,18775,4,0,0,1,113,91348,21,334,328,2,0,0,83886080,0,0,0,7,91347,1,91369,120,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[5322,14,0,5391,13,0,0,1,141,91489,6,335,329,0,0,0,83886080,0,0,0,0,4294967295,0,91495,80,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5336,18,0,5391,13,0,0,1,120,91590,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91600,65,0,0,0,0,0,0,18,0,0,0,0,91575,15],
[5354,22,0,5391,13,0,0,1,120,91590,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91600,65,0,0,0,0,0,0,18,0,0,0,0,91575,15],
[5376,15,0,5391,13,0,0,1,60,91489,6,337,331,0,0,0,83886080,0,0,0,0,4294967295,0,91665,88,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5391,13,0,5391,13,0,0,1,141,91489,6,338,329,0,0,0,83886080,0,0,0,0,4294967295,0,91753,121,91874,201,92075,78,0,0,11,0,0,0,0,91575,15],
[5404,19,0,5391,13,0,0,0,139,92153,15,339,332,0,0,0,83886080,0,0,0,0,18774,1,92168,79,92247,105,0,0,0,0,1,0,0,0,0,91575,15],
[5423,17,0,5391,13,0,0,1,120,91590,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91600,65,0,0,0,0,0,0,18,0,0,0,0,91575,15],
[5440,18,0,5391,13,0,0,1,105,92352,15,340,333,0,0,0,83886080,0,0,0,0,18774,1,92367,97,0,0,0,0,92464,7,3,0,0,0,0,91575,15],
[5458,21,0,5391,13,0,0,1,120,91590,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,92471,114,0,0,0,0,0,0,18,0,0,0,0,91575,15],
[5479,20,0,5391,13,0,0,1,113,92585,17,341,334,0,0,0,83886080,0,0,0,0,18774,1,92602,91,0,0,0,0,81649,6,3,0,0,0,0,91575,15],
[5499,22,0,5391,13,0,0,1,28,92693,18,342,335,0,0,0,83886080,0,0,0,0,4294967295,0,92711,115,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5521,22,0,5391,13,0,0,1,113,92826,18,343,336,0,0,0,83886080,0,0,0,0,18774,1,92844,100,0,0,0,0,21757,7,4,0,0,0,0,91575,15],
[5543,23,0,5391,13,0,0,1,113,92944,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,92963,82,0,0,0,0,11083,9,3,0,0,0,0,91575,15],
[5566,18,0,5391,13,0,0,1,105,93045,15,345,338,0,0,0,83886080,0,0,0,0,18774,1,93060,95,0,0,0,0,93155,4,3,0,0,0,0,91575,15],
[5584,16,0,5391,13,0,0,1,120,93159,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93181,65,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5600,19,0,5391,13,0,0,1,120,93159,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93246,67,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5619,26,0,5391,13,0,0,1,120,93159,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93181,65,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5645,21,0,5391,13,0,0,1,113,93313,24,347,340,0,0,0,83886080,0,0,0,0,18774,1,93337,88,0,0,0,0,21757,7,4,0,0,0,0,91575,15],
[5666,21,0,5391,13,0,0,1,113,92944,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93425,71,0,0,0,0,11083,9,3,0,0,0,0,91575,15],
[5687,18,0,5391,13,0,0,1,46,91489,6,348,341,0,0,0,83886080,0,0,0,0,4294967295,0,93496,104,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5705,14,0,5391,13,0,0,1,60,91489,6,349,331,0,0,0,83886080,0,0,0,0,4294967295,0,93600,105,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[5719,8,0,18775,4,0,0,0,139,93705,15,350,342,0,9,1,83886080,0,0,0,7,18774,1,93720,106,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[5727,16,0,18775,4,0,0,1,28,93826,23,351,343,2,0,0,83886080,0,0,0,7,4294967295,0,93849,125,0,0,0,0,0,0,13,0,0,0,0,27454,18],
[5743,9,0,18775,4,0,0,1,28,93974,16,352,344,2,0,0,83886080,0,0,0,7,4294967295,0,93990,119,94109,173,0,0,0,0,13,0,0,0,0,27454,18],
[5752,9,0,18775,4,0,0,1,28,94282,16,353,345,2,0,0,83886080,0,0,0,7,4294967295,0,94298,104,94402,56,0,0,0,0,0,0,0,0,0,27454,18],
[5761,4,0,18775,4,0,0,1,120,94458,11,354,346,0,0,0,83886080,0,0,0,7,4294967295,0,94469,106,94575,55,0,0,0,0,13,0,0,0,0,19176,23],
[5765,10,0,94630,5,0,0,1,120,94635,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,94647,51,0,0,0,0,0,0,46,0,0,0,0,94698,2],
[5775,10,0,94630,5,0,0,1,28,94700,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,94712,47,0,0,0,0,0,0,14,0,0,0,0,94698,2],
[5785,6,0,11926,4,0,0,1,120,94759,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,94769,116,0,0,0,0,0,0,0,0,0,0,0,86580,4],
[5791,10,0,94885,5,0,0,1,120,94890,15,358,350,0,0,0,83886080,0,0,0,0,4294967295,0,94905,122,0,0,0,0,0,0,14,0,0,0,0,95027,9],
[5801,13,0,94885,5,0,0,1,120,95036,18,359,351,0,0,0,83886080,0,0,0,0,4294967295,0,95054,114,95168,112,95280,95,0,0,14,0,0,0,0,95027,9],
[5814,14,0,94885,5,0,0,0,139,95375,16,360,352,0,0,0,83886592,0,0,0,0,18774,1,95391,97,0,0,0,0,0,0,1,0,0,0,0,95027,9],
[5828,3,0,18775,4,0,0,1,28,95488,15,361,353,512,0,0,83886080,0,0,0,7,4294967295,0,95503,82,0,0,0,0,0,0,34,0,0,0,0,27118,13],
[5831,6,0,5831,6,0,0,1,128,23306,4,362,354,8,0,0,83886080,0,0,0,3,4294967295,0,95585,108,95693,417,96110,45,96155,9,3,0,0,0,0,23684,12],
[5837,25,0,5831,6,0,0,0,139,96164,21,363,355,0,0,0,83889664,0,0,0,3,18774,1,96185,113,0,0,96110,45,0,0,1,0,0,0,0,23684,12],
[5862,19,0,5831,6,0,0,0,139,96298,15,364,356,0,0,0,83886080,0,0,0,3,18774,1,96313,128,96441,132,0,0,0,0,1,0,0,0,0,23684,12],
[5881,19,0,5831,6,0,0,0,139,96573,21,365,357,0,0,0,83886080,0,0,0,3,18774,1,96594,116,0,0,0,0,0,0,1,0,0,0,0,23684,12],
[5900,3,0,18775,4,0,0,1,110,23306,4,366,358,0,0,0,83886080,0,0,0,7,4294967295,0,96710,99,96809,371,97180,46,0,0,31,0,0,0,0,19450,10],
[5903,15,0,97226,9,0,0,1,28,97235,23,367,359,8192,0,0,83886080,0,0,0,0,4294967295,0,97258,110,97368,122,97490,70,0,0,22,5903,15,0,0,95027,9],
[5918,17,0,97226,9,0,0,1,113,97560,19,368,360,0,0,0,83886080,0,0,0,0,18774,1,97579,108,0,0,0,0,21757,7,4,0,0,0,0,95027,9],
[5935,7,0,94630,5,0,0,1,120,94635,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,97687,67,0,0,0,0,0,0,46,0,0,0,0,94698,2],
[5942,7,0,94630,5,0,0,1,28,94700,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,97754,113,0,0,0,0,0,0,14,0,0,0,0,94698,2],
[5949,10,0,94630,5,0,0,1,129,23306,4,369,361,8,0,0,83886080,0,0,0,0,4294967295,0,97867,94,97961,116,0,0,5949,10,3,0,0,0,0,94698,2],
[5959,8,0,5959,8,0,0,0,139,98077,12,370,362,0,0,0,83886080,0,0,0,0,18774,1,98089,75,98164,105,0,0,0,0,1,0,0,0,0,23684,12],
[5967,12,0,98269,6,0,0,0,139,98275,14,371,363,8192,0,0,83886080,0,0,0,0,18774,1,98289,78,0,0,0,0,0,0,1,0,0,0,0,95027,9],
[5979,12,0,98269,6,0,0,1,28,98367,20,372,364,8192,0,0,83886080,0,0,0,0,4294967295,0,98387,114,98501,235,98736,64,0,0,22,5979,12,0,0,95027,9],
[5991,8,116,18775,4,0,0,1,113,98800,31,373,365,0,0,0,83886080,0,0,0,7,18774,1,98831,86,98917,470,99387,37,21757,7,4,0,0,0,0,18388,7],
[5999,24,0,18775,4,0,0,1,113,99426,31,374,366,0,0,0,83891712,0,0,0,3,99424,2,99457,113,99570,99,0,0,13877,6,2,0,0,0,0,18388,7],
[6023,25,0,18775,4,0,0,1,113,99669,32,375,367,0,0,0,83891712,0,0,0,3,18774,1,99701,112,99813,137,0,0,21757,7,4,0,0,0,0,18388,7],
[6048,15,0,18775,4,0,0,0,139,99950,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,99972,100,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[6063,24,0,18775,4,0,0,1,113,100072,31,377,369,0,0,0,83891712,0,0,0,3,18774,1,100103,89,100192,105,0,0,100297,11,3,0,0,0,0,18388,7],
[6087,16,0,18775,4,0,0,0,139,100308,23,378,370,0,0,0,83886080,0,0,0,7,18774,1,100331,107,100438,412,99387,37,0,0,1,0,0,0,0,18388,7],
[6103,9,0,18775,4,0,0,1,113,100850,16,379,371,0,0,0,83886080,0,0,0,7,18774,1,100866,83,100949,153,0,0,21757,7,4,0,0,0,0,2657,7],
[6112,4,104,18775,4,0,0,0,2,23306,4,380,372,1,0,0,83886080,0,0,0,7,4294967295,0,101102,81,0,0,0,0,0,0,47,0,0,0,0,25634,18],
[6116,4,72,11758,6,0,0,1,120,101183,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,101191,109,101300,406,101706,39,0,0,15,0,0,0,0,11758,6],
[6120,12,0,18775,4,0,0,0,139,101745,19,382,374,0,0,0,83886080,0,0,0,7,18774,1,101764,127,0,0,0,0,0,0,1,0,0,0,0,49407,12],
[6132,12,0,18775,4,0,0,0,139,101891,19,383,375,0,0,0,83886080,0,0,0,7,18774,1,101910,86,101996,72,0,0,0,0,1,0,0,0,0,25634,18],
[6144,14,0,18775,4,0,0,1,28,102068,21,384,376,0,0,0,83886080,0,0,0,7,4294967295,0,102089,104,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6158,19,0,18775,4,0,0,1,28,102193,26,385,377,0,0,0,83886080,0,0,0,7,4294967295,0,102219,108,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6177,15,0,18775,4,0,0,1,28,102327,22,386,378,0,0,0,83886080,0,0,0,7,4294967295,0,102349,110,102459,430,102889,44,0,0,19,0,0,0,0,20200,5],
[6192,20,0,18775,4,0,0,1,28,102933,27,387,379,0,0,0,83886080,0,0,0,7,4294967295,0,102960,86,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6212,15,0,18775,4,0,0,1,28,103046,22,388,380,0,0,0,83886080,0,0,0,7,4294967295,0,103068,102,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6227,29,0,18775,4,0,0,1,28,103170,36,389,381,0,0,0,67174400,0,0,0,0,4294967295,0,103206,65,0,0,0,0,0,0,19,0,0,0,0,45272,10],
[6256,21,0,18775,4,0,0,1,28,103271,28,390,382,0,0,0,67174400,0,0,0,0,4294967295,0,103299,75,0,0,0,0,0,0,19,0,0,0,0,45272,10],
[6277,15,0,18775,4,0,0,1,28,103374,22,391,383,0,0,0,83886336,0,0,0,7,4294967295,0,103396,108,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6292,12,0,18775,4,0,0,1,28,103504,19,392,384,0,0,0,83886080,0,0,0,7,4294967295,0,103523,56,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6304,24,0,18775,4,0,0,1,28,103579,31,393,385,0,0,0,67174400,0,0,0,0,4294967295,0,103610,99,0,0,0,0,0,0,19,0,0,0,0,45272,10],
[6328,24,0,18775,4,0,0,1,28,103709,31,394,386,0,0,0,67174400,0,0,0,0,4294967295,0,103740,87,0,0,0,0,0,0,19,0,0,0,0,45272,10],
[6352,12,0,18775,4,0,0,1,28,103827,19,395,387,0,0,0,83886080,0,0,0,7,4294967295,0,103846,87,103933,418,104351,102,0,0,19,0,0,0,0,20200,5],
[6364,12,0,18775,4,0,0,1,28,104453,19,396,388,0,0,0,83886080,0,0,0,7,4294967295,0,104472,78,104550,190,0,0,0,0,19,0,0,0,0,20200,5],
[6376,19,0,18775,4,0,0,1,28,104740,26,397,389,0,0,0,83886080,0,0,0,7,4294967295,0,104766,90,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6395,14,0,18775,4,0,0,1,28,104856,21,398,390,0,0,0,83886080,0,0,0,7,4294967295,0,104877,118,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6409,26,0,18775,4,0,0,1,28,104995,33,399,391,0,0,0,67174400,0,0,0,0,4294967295,0,105028,87,0,0,0,0,0,0,19,0,0,0,0,45272,10],
[6435,9,0,18775,4,0,0,1,28,105115,16,400,392,0,0,0,83886080,0,0,0,7,4294967295,0,105131,109,105240,527,105767,67,0,0,19,0,0,0,0,20200,5],
[6444,17,0,18775,4,0,0,1,28,105834,24,401,393,0,0,0,83886080,0,0,0,7,4294967295,0,105858,102,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6461,19,0,18775,4,0,0,1,28,105960,26,402,394,0,0,0,83886080,0,0,0,7,4294967295,0,105986,90,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6480,18,0,18775,4,0,0,1,28,106076,25,403,395,0,0,0,83886336,0,0,0,7,4294967295,0,106101,79,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6498,17,0,18775,4,0,0,1,28,106180,24,404,396,0,0,0,83886080,0,0,0,7,4294967295,0,106204,77,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6515,12,0,18775,4,0,0,1,28,106281,19,405,397,0,0,0,83886080,0,0,0,7,4294967295,0,106300,136,106436,102,0,0,0,0,19,0,0,0,0,20200,5],
[6527,17,0,18775,4,0,0,1,28,106538,24,406,398,0,0,0,83886336,0,0,0,7,4294967295,0,106562,80,106642,418,107060,73,0,0,19,0,0,0,0,20200,5],
[6544,13,0,18775,4,0,0,1,28,107133,20,407,399,0,0,0,83886080,0,0,0,7,4294967295,0,107153,103,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6557,14,0,18775,4,0,0,1,28,107256,21,408,400,0,0,0,83888128,0,0,0,7,4294967295,0,107277,88,0,0,0,0,0,0,19,0,0,0,0,20200,5],
[6571,14,0,18775,4,0,0,1,28,107365,21,409,401,0,0,0,83886080,0,0,0,7,4294967295,0,107386,88,107474,110,0,0,0,0,19,0,0,0,0,20200,5],
[6585,12,0,18775,4,0,0,1,28,107584,19,410,402,0,0,0,83886080,0,0,0,7,4294967295,0,107603,96,107699,412,108111,64,0,0,19,0,0,0,0,20200,5],
[6597,13,0,18775,4,0,0,1,28,108175,20,411,403,0,0,0,83886080,0,0,0,7,4294967295,0,108195,100,108295,458,108753,62,0,0,19,0,0,0,0,20200,5],
[6610,10,0,18775,4,0,0,1,28,108815,17,412,404,0,0,0,83886336,0,0,0,7,4294967295,0,108832,109,108941,137,0,0,0,0,0,0,0,0,0,20200,5],
[6620,4,0,6620,4,0,0,1,39,109078,6,413,405,0,0,0,83886080,0,0,0,3,4294967295,0,109084,109,109193,503,109696,45,0,0,11,0,0,0,0,109741,11],
[6624,17,0,6620,4,0,0,0,139,109752,19,414,406,0,0,0,83886080,0,0,0,3,18774,1,109771,103,109874,351,110225,44,0,0,1,0,0,0,0,109741,11],
[6641,14,0,6620,4,0,0,0,139,110269,16,415,407,0,31,1,83886080,0,0,0,3,18774,1,110295,114,110409,97,0,0,0,0,1,0,0,0,0,109741,11],
[6655,17,0,6620,4,0,0,0,139,110506,17,416,408,0,0,0,67174400,0,0,0,0,4294967295,0,110523,117,0,0,0,0,0,0,1,0,0,0,0,109741,11],
[6672,16,0,6620,4,0,0,1,106,110640,21,417,409,0,0,0,83886336,0,0,0,3,18774,1,110661,113,0,0,0,0,22297,5,6,0,0,0,0,109741,11],
[6688,10,0,6620,4,0,0,0,139,110774,15,418,410,0,0,0,83886080,0,0,0,3,18774,1,110789,117,81115,98,0,0,0,0,1,0,0,0,0,109741,11],
[6698,18,0,6620,4,0,0,0,139,110906,20,419,411,0,0,0,83888128,0,0,0,3,18774,1,110926,101,111027,350,111377,38,0,0,1,0,0,0,0,109741,11],
[6716,20,0,6620,4,0,0,1,113,111415,22,420,412,0,0,0,83887104,0,0,0,3,18774,1,111437,100,0,0,0,0,21757,7,4,0,0,0,0,109741,11],
[6736,26,0,6620,4,0,0,2,139,111537,28,421,413,0,0,0,83887360,0,0,0,3,18774,1,111565,107,111672,124,0,0,0,0,1,0,0,0,0,109741,11],
[6762,11,0,6620,4,0,0,1,113,111796,17,422,414,0,0,0,83886080,0,0,0,3,18774,1,111813,121,0,0,0,0,81649,6,3,0,0,0,0,109741,11],
[6773,13,0,6620,4,0,0,1,28,111934,18,423,415,0,0,0,83886080,0,0,0,3,4294967295,0,81671,102,0,0,0,0,0,0,11,0,0,0,0,109741,11],
[6786,8,0,6620,4,0,0,1,61,111952,13,424,416,0,0,0,83886080,0,0,0,3,4294967295,0,111965,72,82086,57,0,0,0,0,31,0,0,0,0,109741,11],
[6794,14,0,6620,4,0,0,1,113,112037,31,425,417,0,0,0,83886080,0,0,0,3,18774,1,82172,112,0,0,0,0,21757,7,4,0,0,0,0,109741,11],
[6808,13,0,6620,4,0,0,1,113,112068,18,426,418,0,0,0,83886080,0,0,0,3,18774,1,112086,95,82394,25,0,0,21757,7,4,0,0,0,0,109741,11],
[6821,20,0,6620,4,0,0,1,113,112181,22,427,419,0,0,0,83887104,0,0,0,3,18774,1,112203,99,0,0,0,0,21757,7,4,0,0,0,0,109741,11],
[6841,14,0,6620,4,0,0,2,113,112302,16,428,420,0,0,0,83886080,0,0,0,3,18774,1,112318,141,112459,431,112890,57,21757,7,4,0,0,0,0,109741,11],
[6855,18,0,6620,4,0,0,2,106,112947,20,429,421,0,0,0,83886080,0,0,0,3,18774,1,112967,142,113109,62,0,0,22297,5,6,0,0,0,0,109741,11],
[6873,16,0,6620,4,0,0,0,139,113171,18,430,422,0,0,0,83888128,0,0,0,3,18774,1,113189,78,0,0,0,0,0,0,1,0,0,0,0,109741,11],
[6889,18,0,6620,4,0,0,0,139,113267,20,431,423,0,0,0,83887360,0,0,0,3,18774,1,113287,87,0,0,0,0,0,0,1,0,0,0,0,109741,11],
[6907,14,0,6620,4,0,0,1,113,113374,16,432,424,0,0,0,83886080,0,0,0,3,18774,1,113390,97,0,0,0,0,61446,9,2,0,0,0,0,109741,11],
[6921,14,0,6620,4,0,0,1,113,113487,16,433,425,0,0,0,83886080,0,0,0,3,18774,1,113503,108,0,0,0,0,79923,9,2,0,0,0,0,109741,11],
[6935,32,0,18775,4,0,0,1,139,113611,39,434,426,0,0,0,67174400,0,0,0,0,4294967295,0,113650,119,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[6967,19,0,6620,4,0,0,1,106,113769,24,435,427,0,0,0,67174400,0,0,0,0,4294967295,0,113793,114,0,0,0,0,22297,5,6,0,0,0,0,109741,11],
[6986,23,0,6620,4,0,0,1,120,113907,21,436,428,0,0,0,67174400,0,0,0,0,4294967295,0,113928,105,0,0,0,0,0,0,15,0,0,0,0,109741,11],
[7009,14,0,6620,4,0,0,1,113,114033,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,114052,73,0,0,0,0,11083,9,3,0,0,0,0,109741,11],
[7023,10,0,6620,4,0,0,1,139,114125,15,438,430,0,0,0,83886080,0,0,0,3,18774,1,82910,63,82973,83,0,0,0,0,1,0,0,0,0,109741,11],
[7033,13,0,6620,4,0,0,0,139,114140,15,439,431,0,0,0,83886080,0,0,0,3,18774,1,114155,108,114263,401,114664,33,0,0,1,0,0,0,0,109741,11],
[7046,16,0,6620,4,0,0,1,28,114697,21,440,432,0,0,0,83886336,0,0,0,3,4294967295,0,83075,132,0,0,0,0,0,0,11,0,0,0,0,109741,11],
[7062,29,0,6620,4,0,0,1,139,114718,31,441,433,0,0,0,83886336,0,0,0,3,18774,1,114749,78,114827,63,0,0,0,0,1,0,0,0,0,109741,11],
[7091,11,0,18775,4,0,0,1,24,114890,6,442,434,0,0,0,83886080,0,0,0,7,4294967295,0,114896,91,114987,470,115457,42,0,0,11,0,0,0,0,18908,7],
[7102,21,0,18775,4,0,0,1,106,115499,21,443,435,0,0,0,83886080,0,0,0,7,18774,1,115520,90,115610,389,115999,54,61446,9,2,0,0,0,0,18908,7],
[7123,21,0,18775,4,0,0,1,106,116053,21,444,436,0,0,0,83886080,0,0,0,7,18774,1,116074,115,0,0,0,0,79923,9,2,0,0,0,0,18908,7],
[7144,7,0,6620,4,0,0,1,120,116189,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116211,56,0,0,0,0,0,0,11,0,0,0,0,109741,11],
[7151,10,0,6620,4,0,0,1,120,116189,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116267,90,83486,103,0,0,0,0,11,0,0,0,0,109741,11],
[7161,17,0,6620,4,0,0,1,120,116189,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116211,56,0,0,0,0,0,0,11,0,0,0,0,109741,11],
[7178,16,0,6620,4,0,0,1,3,116357,18,446,438,0,0,0,83886080,0,0,0,3,4294967295,0,116375,116,0,0,0,0,0,0,0,0,0,0,0,109741,11],
[7194,30,0,6620,4,0,0,1,41,116491,9,447,439,0,0,0,83890176,0,0,0,3,4294967295,0,116500,75,0,0,0,0,0,0,0,0,0,0,0,109741,11],
[7224,24,0,6620,4,0,0,1,42,109078,6,448,440,0,0,0,83886080,0,0,0,3,4294967295,0,116575,95,116670,172,0,0,0,0,11,0,0,0,0,109741,11],
[7248,12,0,6620,4,0,0,1,113,116842,24,449,441,0,0,0,83886080,0,0,0,3,18774,1,116866,97,116963,410,117373,46,21757,7,4,0,0,0,0,109741,11],
[7260,7,0,6620,4,0,0,1,28,117419,22,450,442,0,0,0,83886080,0,0,0,3,4294967295,0,117441,127,117568,377,117945,64,0,0,11,0,0,0,0,109741,11],
[7267,13,0,6620,4,0,0,1,62,109078,6,451,443,0,18,1,83886080,0,0,0,3,4294967295,0,118009,111,118120,108,118228,76,0,0,0,0,0,0,0,109741,11],
[7280,8,0,6620,4,0,0,1,140,118304,13,452,444,0,0,0,83886080,0,0,0,3,4294967295,0,118317,71,82086,57,0,0,0,0,30,0,0,0,0,109741,11],
[7288,13,0,6620,4,0,0,1,43,109078,6,453,445,0,0,0,83886080,0,0,0,3,4294967295,0,118388,118,84895,78,118506,27,0,0,13,0,0,0,0,109741,11],
[7301,14,0,6620,4,0,0,2,120,118533,19,454,446,0,0,0,83886080,0,0,0,3,4294967295,0,118552,135,85156,259,118687,58,0,0,0,0,0,0,0,109741,11],
[7315,20,0,6620,4,0,0,1,40,109078,6,455,447,0,0,0,83886080,0,0,0,3,4294967295,0,118745,127,85604,98,118872,41,0,0,0,0,0,0,0,109741,11],
[7335,16,0,6620,4,0,0,1,44,109078,6,456,448,0,0,0,83886080,0,0,0,3,4294967295,0,118913,76,85823,122,118989,38,0,0,0,0,0,0,0,109741,11],
[7351,15,0,6620,4,0,0,2,45,109078,6,457,449,0,0,0,83886080,0,0,0,3,4294967295,0,119027,108,0,0,0,0,86096,5,2,0,0,0,0,109741,11],
[7366,8,0,6620,4,0,0,1,28,119135,16,458,450,0,0,0,83886080,0,0,0,3,4294967295,0,119151,119,119270,52,0,0,0,0,28,0,0,0,0,109741,11],
[7374,15,0,6620,4,0,0,0,139,119322,17,459,451,0,0,0,83886080,0,0,0,3,18774,1,119339,123,119462,373,119835,48,0,0,1,0,0,0,0,109741,11],
[7389,12,0,6620,4,0,0,1,113,114033,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,119883,70,0,0,0,0,11083,9,3,0,0,0,0,109741,11],
[7401,9,0,6620,4,0,0,1,46,109078,6,460,452,0,0,0,83886080,0,0,0,3,4294967295,0,119953,88,86263,110,0,0,0,0,11,0,0,0,0,109741,11],
[7410,13,0,18775,4,0,0,1,24,120041,8,461,453,0,0,0,83890176,0,0,0,7,4294967295,0,120049,95,120144,117,0,0,0,0,11,0,0,0,0,18908,7],
[7423,10,0,6620,4,0,0,1,39,109078,6,462,405,0,0,0,83886080,0,0,0,3,4294967295,0,120261,51,0,0,0,0,0,0,11,0,0,0,0,109741,11],
[7433,5,0,6620,4,0,0,1,63,109078,6,463,454,0,18,1,83886080,0,0,0,3,4294967295,0,120312,73,120385,468,120853,82,0,0,12,0,0,0,0,109741,11],
[7438,17,0,6620,4,0,0,0,139,120935,24,464,455,0,18,1,83886080,0,0,0,3,18774,1,120959,92,0,0,0,0,0,0,1,0,0,0,0,109741,11],
[7455,21,0,6620,4,0,0,1,120,121051,28,465,456,0,18,1,83886080,0,0,0,3,4294967295,0,121079,93,0,0,0,0,0,0,0,0,0,0,0,109741,11],
[7476,12,0,18775,4,0,0,1,27,121172,7,466,457,0,18,1,83886080,0,0,0,7,4294967295,0,121179,98,121277,89,0,0,0,0,12,0,0,0,0,18908,7],
[7488,22,0,18775,4,0,0,1,106,121366,22,467,458,0,18,1,83886080,0,0,0,7,18774,1,121388,93,0,0,0,0,61446,9,2,0,0,0,0,18908,7],
[7510,22,0,18775,4,0,0,1,106,121481,22,468,459,0,18,1,83886080,0,0,0,7,18774,1,121503,83,0,0,0,0,79923,9,2,0,0,0,0,18908,7],
[7532,6,0,6620,4,0,0,1,64,109078,6,469,460,0,18,1,83886080,0,0,0,3,4294967295,0,121586,134,121720,100,121820,64,0,0,22,7532,6,0,0,109741,11],
[7538,4,0,18775,4,0,0,1,113,121884,11,470,461,2,0,0,83886080,0,0,0,7,18774,1,121895,111,122006,431,122437,23,21757,7,4,0,0,0,0,1383,7],
[7542,4,0,18775,4,0,0,1,109,23306,4,471,462,1,0,0,67174400,0,0,0,0,4294967295,0,122460,123,0,0,0,0,0,0,28,0,0,0,0,45272,10],
[7546,6,0,18775,4,0,0,1,86,122583,22,472,463,1,0,0,83886080,0,0,0,7,4294967295,0,122605,58,122663,416,123079,51,0,0,45,0,0,0,0,71406,5],
[7552,12,0,18775,4,0,0,1,86,122583,22,473,463,1,0,0,83886080,0,0,0,7,4294967295,0,123130,60,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7564,6,0,18775,4,0,0,1,86,123190,22,474,464,1,0,0,83886080,0,0,0,7,4294967295,0,123212,95,123307,361,123668,40,0,0,45,0,0,0,0,71406,5],
[7570,9,0,18775,4,0,0,1,86,123708,25,475,465,1,0,0,83886080,0,0,0,7,4294967295,0,123733,84,123817,363,124180,56,0,0,45,0,0,0,0,71406,5],
[7579,7,0,18775,4,0,0,1,86,124236,23,476,466,1,0,0,83886080,0,0,0,7,4294967295,0,124259,61,124320,372,124692,44,0,0,45,0,0,0,0,71406,5],
[7586,11,0,18775,4,0,0,1,86,124736,27,477,467,1,0,0,83887616,0,0,0,7,4294967295,0,124763,80,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7597,17,0,18775,4,0,0,1,86,124843,33,478,468,1,0,1,83889152,0,0,0,7,4294967295,0,124876,92,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7614,10,0,18775,4,0,0,1,86,124968,26,479,469,1,0,0,83886080,0,0,0,7,4294967295,0,124994,84,125078,365,125443,60,0,0,45,0,0,0,0,71406,5],
[7624,10,0,18775,4,0,0,1,86,125503,26,480,470,1,0,0,83886080,0,0,0,7,4294967295,0,125529,105,125634,323,125957,40,0,0,45,0,0,0,0,71406,5],
[7634,13,0,18775,4,0,0,1,86,125997,29,481,471,1,0,0,83886080,0,0,0,7,4294967295,0,126026,72,126098,348,126446,59,0,0,45,0,0,0,0,71406,5],
[7647,11,0,18775,4,0,0,1,86,126505,27,482,472,1,0,0,83886080,0,0,0,7,4294967295,0,126532,65,126597,382,126979,59,0,0,45,0,0,0,0,71406,5],
[7658,15,0,18775,4,0,0,1,86,127038,31,483,473,1,0,0,83887616,0,0,0,7,4294967295,0,127069,76,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7673,21,0,18775,4,0,0,1,86,127145,37,484,474,1,0,1,83889152,0,0,0,7,4294967295,0,127182,100,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7694,10,0,18775,4,0,0,1,86,127282,26,485,475,1,0,0,83886080,0,0,0,7,4294967295,0,127308,110,127418,483,127901,43,0,0,45,0,0,0,0,71406,5],
[7704,13,0,18775,4,0,0,1,86,127944,29,486,476,1,0,0,83886080,0,0,0,7,4294967295,0,127973,88,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7717,13,0,18775,4,0,0,0,86,128061,29,487,477,1,0,0,83886080,0,0,0,7,4294967295,0,128090,93,0,0,0,0,0,0,47,0,0,0,0,71406,5],
[7730,6,0,18775,4,0,0,1,86,128183,22,488,478,1,0,0,83886080,0,0,0,7,4294967295,0,128205,100,128305,388,128693,40,0,0,45,0,0,0,0,71406,5],
[7736,9,0,18775,4,0,0,1,86,128733,25,489,479,1,0,0,83886080,0,0,0,7,4294967295,0,128758,83,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7745,9,0,18775,4,0,0,0,86,128841,25,490,480,1,0,0,83886080,0,0,0,7,4294967295,0,128866,90,0,0,0,0,0,0,47,0,0,0,0,71406,5],
[7754,5,0,18775,4,0,0,1,86,122583,22,491,463,1,0,0,83886080,0,0,0,7,4294967295,0,123130,60,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7759,5,0,18775,4,0,0,1,86,123190,22,492,464,1,0,0,83886080,0,0,0,7,4294967295,0,128956,91,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7764,8,0,18775,4,0,0,1,86,123708,25,493,465,1,0,0,83886080,0,0,0,7,4294967295,0,129047,59,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7772,8,0,18775,4,0,0,1,86,128733,25,494,479,1,0,0,83886080,0,0,0,7,4294967295,0,129106,64,0,0,0,0,0,0,45,0,0,0,0,71406,5],
[7780,18,0,18775,4,0,0,0,139,129170,25,495,481,0,0,0,83886080,0,0,0,7,18774,1,129195,79,0,0,0,0,0,0,1,0,0,0,0,23290,16],
[7798,14,0,18775,4,0,0,0,139,129274,21,496,482,0,0,0,83886080,0,0,0,7,18774,1,129295,90,129385,379,129764,79,0,0,1,0,0,0,0,18388,7],
[7812,19,0,18775,4,0,0,0,139,129843,26,497,483,0,0,0,83886080,0,0,0,7,18774,1,129869,96,129965,391,130356,57,0,0,1,0,0,0,0,18388,7],
[7831,13,0,18775,4,0,0,1,111,23306,4,498,484,1,0,0,83886080,0,0,0,7,4294967295,0,130413,81,130494,368,130862,47,0,0,31,0,0,0,0,19450,10],
[7844,13,0,18775,4,0,0,1,112,23306,4,499,485,1,0,0,83886080,0,0,0,7,4294967295,0,130909,98,131007,422,130862,47,0,0,30,0,0,0,0,19450,10],
[7857,21,0,18775,4,0,0,0,139,131429,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,131457,95,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7878,22,0,18775,4,0,0,0,139,131429,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,131552,79,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7900,6,0,11758,6,0,0,1,28,131631,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,131646,126,131772,359,132131,51,0,0,32,0,0,0,0,11758,6],
[7906,7,0,18775,4,0,0,1,74,23306,4,502,488,1,0,0,83886080,0,0,0,7,4294967295,0,132182,82,132264,198,0,0,0,0,17,0,0,0,0,27118,13],
[7913,7,0,18775,4,0,0,1,74,23306,4,503,489,0,0,0,83886080,0,0,0,7,4294967295,0,132462,79,132541,180,0,0,0,0,17,0,0,0,0,27118,13],
[7920,3,0,18775,4,0,0,1,77,23306,4,504,490,1,0,0,83886080,0,0,0,7,4294967295,0,132721,100,132821,434,133255,58,0,0,17,0,0,0,0,26799,7],
[7923,9,0,11758,6,0,0,1,65,23306,4,505,491,1,0,0,83886080,0,0,0,3,4294967295,0,133313,119,133432,60,133492,36,0,0,17,0,0,0,0,11758,6],
[7932,16,0,11758,6,0,0,1,65,23306,4,506,492,1,0,0,83886080,0,0,0,3,4294967295,0,133528,75,0,0,0,0,0,0,17,0,0,0,0,11758,6],
[7948,12,0,18775,4,0,0,1,28,133603,19,507,493,1,0,0,83886336,0,0,0,7,4294967295,0,133622,102,0,0,0,0,0,0,14,0,0,0,0,27118,13],
[7960,13,0,18775,4,0,0,1,28,133724,20,508,494,1,0,0,83886336,0,0,0,7,4294967295,0,133744,103,0,0,0,0,0,0,14,0,0,0,0,27118,13],
[7973,6,0,18775,4,0,0,1,95,23306,4,509,495,1,0,0,83886080,0,0,0,7,4294967295,0,133847,106,0,0,0,0,0,0,0,0,0,0,0,10916,7],
[7979,4,0,18775,4,0,0,1,120,133953,11,510,496,0,32,1,83886080,0,0,0,0,4294967295,0,133995,124,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[7983,11,0,18775,4,0,0,1,120,134119,18,511,497,0,33,2,83886080,0,0,0,0,4294967295,0,134162,85,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[7994,8,0,18775,4,0,0,1,28,134247,15,512,498,0,32,1,83886080,0,0,0,0,4294967295,0,134262,92,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[8002,8,0,18775,4,0,0,1,28,134354,15,513,499,0,32,1,83886080,0,0,0,0,4294967295,0,134369,92,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[8010,5,0,18775,4,0,0,1,28,134461,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,134473,132,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[8015,6,0,18775,4,0,0,0,139,134605,13,515,501,0,0,0,83886080,0,0,0,7,18774,1,134618,84,134702,441,135143,60,0,0,1,0,0,0,0,33071,10],
[8021,8,0,18775,4,0,0,1,120,135203,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135217,68,0,0,0,0,0,0,14,0,0,0,0,33071,10],
[8029,7,0,18775,4,0,0,1,120,135203,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135285,85,0,0,0,0,0,0,14,0,0,0,0,33071,10],
[8036,2,106,18775,4,0,0,1,78,23306,4,517,503,1,35,1,83886080,0,0,0,7,4294967295,0,135380,68,0,0,0,0,0,0,17,0,0,0,0,26799,7],
[8038,4,106,18775,4,0,0,1,78,23306,4,518,503,1,35,1,83886080,0,0,0,7,4294967295,0,135448,129,135577,193,0,0,0,0,17,0,0,0,0,26799,7],
[8042,9,0,135770,3,0,0,1,28,135773,13,519,504,0,0,0,83886080,0,0,0,0,4294967295,0,135786,77,0,0,0,0,0,0,32,0,0,0,0,51978,12],
[8051,13,0,135770,3,0,0,1,28,135863,15,520,505,0,0,0,83886080,0,0,0,0,4294967295,0,135878,105,0,0,0,0,0,0,13,0,0,0,0,51978,12],
[8064,14,0,135770,3,0,0,1,28,135983,18,521,506,0,0,0,83886080,0,0,0,0,4294967295,0,136001,108,0,0,0,0,0,0,32,0,0,0,0,51978,12],
[8078,7,0,135770,3,0,0,1,28,136109,10,522,507,0,0,0,83886080,0,0,0,0,4294967295,0,136119,97,0,0,0,0,0,0,0,0,0,0,0,51978,12],
[8085,5,0,8085,5,0,0,1,120,136216,11,523,508,0,0,0,83886080,0,0,0,0,4294967295,0,136227,119,0,0,0,0,0,0,33,0,0,0,0,51978,12],
[8090,3,0,18775,4,0,0,2,113,136346,16,524,509,0,36,2,83886080,0,0,0,7,18774,1,136376,140,136516,105,0,0,20076,8,3,0,0,0,0,27454,18],
[8093,4,0,18775,4,0,0,0,139,136621,11,525,510,0,0,0,83886080,0,0,0,7,18774,1,136632,114,136746,389,137135,56,0,0,1,0,0,0,0,41213,12],
[8097,9,0,18775,4,0,0,0,139,137191,16,526,511,0,0,0,83886080,0,0,0,7,18774,1,137207,111,137318,432,137750,70,0,0,1,0,0,0,0,41213,12],
[8106,4,0,8106,4,0,0,1,79,23306,4,527,512,1,0,0,83886080,0,0,0,0,4294967295,0,137820,110,137930,131,0,0,0,0,43,0,0,0,0,95027,9],
[8110,11,0,8106,4,0,0,0,66,23306,4,528,513,1,0,0,83886080,0,0,0,0,4294967295,0,138061,101,0,0,0,0,0,0,1,0,0,0,0,95027,9],
[8121,16,0,8106,4,0,0,0,67,23306,4,529,514,1,0,0,83886080,0,0,0,0,4294967295,0,138162,92,0,0,0,0,0,0,1,0,0,0,0,95027,9],
[8137,6,0,18775,4,0,0,1,68,23306,4,530,515,2,18,1,83886080,0,0,0,7,4294967295,0,138254,142,138396,257,0,0,0,0,39,0,0,0,0,8137,6],
[8143,20,0,18775,4,0,0,1,10,23306,4,531,516,2,18,1,83886080,0,0,0,7,4294967295,0,138653,99,0,0,0,0,0,0,18,0,0,0,0,23796,16],
[8163,11,0,18775,4,0,0,1,15,23306,4,532,144,2,18,1,83886080,0,0,0,7,4294967295,0,138752,109,138861,77,0,0,0,0,20,0,0,0,0,23796,16],
[8174,16,0,54460,9,0,0,1,16,23306,4,533,142,2,18,1,83886080,0,0,0,0,4294967295,0,54545,75,0,0,0,0,0,0,39,0,0,0,0,54527,9],
[8190,16,0,54460,9,0,0,1,16,23306,4,534,142,2,18,1,83886080,0,0,0,0,4294967295,0,138938,111,0,0,0,0,0,0,39,0,0,0,0,54527,9],
[8206,12,0,18775,4,0,0,1,69,23306,4,535,517,2,18,1,83886080,0,0,0,7,4294967295,0,139049,65,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8218,26,0,18775,4,0,0,1,113,139114,33,536,518,2,18,1,83886336,0,0,0,7,18774,1,139147,125,0,0,0,0,21757,7,4,0,0,0,0,8137,6],
[8244,11,0,18775,4,0,0,1,113,139272,18,537,519,2,18,1,83886080,0,0,0,7,18774,1,139290,93,0,0,0,0,21757,7,4,0,0,0,0,8137,6],
[8255,11,0,18775,4,0,0,1,69,23306,4,538,520,2,18,1,83886080,0,0,0,7,4294967295,0,139383,95,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8266,11,0,18775,4,0,0,1,69,23306,4,539,521,2,18,1,83886080,0,0,0,7,4294967295,0,139478,92,139570,155,0,0,0,0,39,0,0,0,0,8137,6],
[8277,12,0,18775,4,0,0,1,70,23306,4,540,522,2,18,1,83886080,0,0,0,7,4294967295,0,139725,122,139847,92,0,0,0,0,39,0,0,0,0,8137,6],
[8289,11,0,18775,4,0,0,1,71,23306,4,541,523,2,18,1,83886080,0,0,0,7,4294967295,0,139939,83,140022,88,0,0,0,0,39,0,0,0,0,8137,6],
[8300,18,0,18775,4,0,0,1,69,23306,4,542,524,2,18,1,83886080,0,0,0,7,4294967295,0,140110,71,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8318,16,0,18775,4,0,0,1,69,23306,4,543,525,2,18,1,83886080,0,0,0,7,4294967295,0,140181,82,140263,67,0,0,0,0,39,0,0,0,0,8137,6],
[8334,13,0,18775,4,0,0,1,72,23306,4,544,526,2,18,1,83886080,0,0,0,7,4294967295,0,140330,88,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8347,13,0,18775,4,0,0,1,73,23306,4,545,527,2,18,1,83886080,0,0,0,7,4294967295,0,140418,94,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8360,27,0,18775,4,0,0,1,106,140512,34,546,528,0,18,1,83886080,0,0,0,7,18774,1,140546,79,140625,82,0,0,22297,5,6,0,0,0,0,8137,6],
[8387,22,0,18775,4,0,0,1,105,140707,29,547,529,0,18,1,83886080,0,0,0,7,18774,1,140736,79,140625,82,0,0,22297,5,6,0,0,0,0,8137,6],
[8409,12,0,18775,4,0,0,1,69,23306,4,548,530,2,18,1,83886080,0,0,0,7,4294967295,0,140815,84,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8421,21,0,18775,4,0,0,1,113,140899,28,549,531,2,18,1,83886080,0,0,0,7,18774,1,140927,131,0,0,0,0,21757,7,4,0,0,0,0,8137,6],
[8442,26,0,18775,4,0,0,1,10,23306,4,550,532,2,18,1,83886080,0,0,0,7,4294967295,0,141058,112,0,0,0,0,0,0,18,0,0,0,0,23796,16],
[8468,27,0,18775,4,0,0,1,10,23306,4,551,533,2,18,1,83886080,0,0,0,7,4294967295,0,141170,108,0,0,0,0,0,0,18,0,0,0,0,23796,16],
[8495,16,0,18775,4,0,0,1,113,141278,23,552,534,2,18,1,83886080,0,0,0,7,18774,1,141301,90,0,0,0,0,21757,7,4,0,0,0,0,8137,6],
[8511,13,0,18775,4,0,0,1,69,23306,4,553,535,2,18,1,83886080,0,0,0,7,4294967295,0,141391,107,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8524,7,0,18775,4,0,0,1,28,134461,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,141498,76,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[8531,8,0,18775,4,0,0,1,115,141574,18,554,536,0,0,0,83886080,0,0,0,7,18774,1,141592,103,141695,517,142212,35,27292,9,7,0,0,0,0,27454,18],
[8539,11,0,18775,4,0,0,1,113,142247,24,555,537,0,0,0,83886080,0,0,0,7,18774,1,142271,129,142400,104,0,0,11083,9,3,0,0,0,0,27454,18],
[8550,10,0,18775,4,0,0,1,106,142504,17,556,538,0,0,0,83886080,0,0,0,7,18774,1,142521,106,142627,463,143090,29,22297,5,6,0,0,0,0,23290,16],
[8560,6,108,18775,4,0,0,1,113,143122,19,557,539,1,0,0,83886080,0,38,4,7,143119,3,143161,93,143254,385,143639,13,100297,11,3,0,0,0,0,18908,7],
[8566,18,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21853,93,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[8584,18,0,18775,4,0,0,1,28,143652,25,558,540,0,0,0,83886080,0,0,0,7,4294967295,0,143677,116,0,0,0,0,0,0,13,0,0,0,0,19176,23],
[8602,23,0,18775,4,0,0,1,28,143793,30,559,541,0,31,1,83886080,0,0,0,7,4294967295,0,143823,82,0,0,0,0,0,0,13,0,0,0,0,19176,23],
[8625,11,0,18775,4,0,0,1,120,143905,18,560,542,0,0,0,83886080,0,0,0,7,4294967295,0,143923,90,144013,24,0,0,0,0,23,0,0,42,1,19176,23],
[8636,5,0,18775,4,0,0,1,113,144043,12,561,543,0,0,0,83886080,0,0,0,7,18774,1,144055,108,0,0,0,0,8636,5,3,0,0,0,0,19176,23],
[8641,7,0,18775,4,0,0,0,139,144163,27,562,544,0,0,0,83886080,0,0,0,7,18774,1,144190,96,144286,320,144606,52,0,0,1,0,0,0,0,144658,10],
[8648,7,0,18775,4,0,0,0,139,144668,27,563,545,0,0,0,83886080,0,0,0,7,18774,1,144695,96,144791,305,145096,37,0,0,1,0,0,0,0,144658,10],
[8655,9,0,18775,4,0,0,1,28,21946,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,145133,99,145232,220,145452,65,0,0,38,0,0,0,0,20981,11],
[8664,14,0,18775,4,0,0,1,120,145517,21,564,546,0,0,0,83886080,0,0,0,7,4294967295,0,145538,94,145632,411,146043,97,0,0,14,0,0,0,0,144658,10],
[8678,7,0,18775,4,0,0,1,106,146140,26,565,547,0,0,0,83886080,0,0,0,7,18774,1,146166,96,0,0,0,0,22297,5,6,0,0,0,0,144658,10],
[8685,8,0,18775,4,0,0,2,84,23306,4,566,548,0,0,0,83886080,0,0,0,7,4294967295,0,146262,120,146382,425,146807,34,0,0,26,0,0,0,0,144658,10],
[8693,9,0,18775,4,0,0,1,21,146841,22,567,549,6,0,1,83886080,0,0,0,7,4294967295,0,146863,55,146918,148,0,0,0,0,24,0,0,0,0,20981,11],
[8702,11,0,18775,4,0,0,1,28,147066,29,568,550,6,0,0,83886080,0,0,0,7,4294967295,0,147095,113,147208,251,147459,68,0,0,0,0,0,0,0,20981,11],
[8713,10,0,18775,4,0,0,1,21,147527,23,569,551,6,0,1,83886080,0,0,0,7,4294967295,0,147550,101,147651,142,0,0,0,0,24,0,0,0,0,20981,11],
[8723,10,0,18775,4,0,0,1,120,147793,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,147809,98,147907,482,148389,79,0,0,27,0,0,0,0,148468,7],
[8733,19,0,18775,4,0,0,0,139,148475,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,148500,84,0,0,0,0,0,0,1,0,0,0,0,148468,7],
[8752,11,0,18775,4,0,0,1,139,148584,30,572,554,0,0,0,83886080,0,0,0,7,18774,1,148614,118,148732,113,0,0,0,0,1,0,0,0,0,144658,10],
[8763,10,0,18775,4,0,0,0,139,148845,17,573,555,6,0,0,83886080,0,43,4,7,18774,1,148892,106,148998,389,149387,63,0,0,1,0,0,0,0,144658,10],
[8773,18,0,18775,4,0,0,1,106,149450,25,574,556,0,0,0,83886080,0,0,0,7,22183,4,149475,109,0,0,0,0,22297,5,6,0,0,0,0,144658,10],
[8791,21,0,18775,4,0,0,0,139,149584,28,575,557,0,0,0,83886080,0,0,0,7,18774,1,149612,104,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8812,17,0,18775,4,0,0,0,139,149716,24,576,558,0,0,0,83886080,0,0,0,7,18774,1,149740,105,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8829,11,0,18775,4,0,0,1,106,149845,18,577,559,6,0,0,83886080,0,47,4,7,18774,1,149873,107,149980,397,150377,54,22297,5,6,0,0,0,0,144658,10],
[8840,10,0,18775,4,0,0,0,139,150431,17,578,560,0,0,0,83886080,0,0,0,7,18774,1,150448,114,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8850,10,0,18775,4,0,0,2,84,23306,4,579,548,0,0,0,83886080,0,0,0,7,4294967295,0,150562,104,0,0,0,0,0,0,26,0,0,0,0,144658,10],
[8860,10,0,18775,4,0,0,0,139,150666,17,580,561,0,0,0,83886080,0,0,0,7,18774,1,150683,128,150811,151,0,0,0,0,1,0,0,0,0,144658,10],
[8870,15,0,18775,4,0,0,1,28,150962,33,581,562,6,0,0,83886080,0,0,0,7,4294967295,0,150995,85,0,0,0,0,0,0,0,0,0,0,0,20981,11],
[8885,13,0,18775,4,0,0,1,19,151080,20,582,563,16384,0,1,83886080,0,0,0,7,4294967295,0,151100,99,0,0,0,0,0,0,25,0,0,0,0,20981,11],
[8898,9,0,18775,4,0,0,1,19,151199,16,583,564,6,0,1,83886080,0,0,0,7,4294967295,0,151215,87,151302,376,151678,81,0,0,25,0,0,0,0,20981,11],
[8907,12,0,18775,4,0,0,1,139,151759,31,584,565,0,0,0,83886080,0,0,0,7,18774,1,151790,135,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8919,8,0,18775,4,0,0,1,113,151925,27,585,566,0,0,0,83886080,0,0,0,7,18774,1,151952,113,152065,311,152376,38,65864,12,5,0,0,0,0,144658,10],
[8927,10,0,18775,4,0,0,1,114,152414,8,586,567,6,0,0,83886080,0,0,0,7,4294967295,0,152422,95,0,0,0,0,0,0,11,0,0,0,0,144658,10],
[8937,10,0,18775,4,0,0,2,114,152517,8,587,568,6,0,0,83886080,0,0,0,7,4294967295,0,152525,126,0,0,0,0,0,0,0,0,0,0,0,144658,10],
[8947,12,0,18775,4,0,0,0,139,152651,19,588,569,0,0,0,83886080,0,0,0,7,18774,1,152670,80,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8959,19,0,18775,4,0,0,0,139,152750,42,589,570,0,0,0,83886080,0,0,0,7,18774,1,152792,78,152870,432,153302,55,0,0,1,0,0,0,0,144658,10],
[8978,8,0,18775,4,0,0,0,139,153357,27,590,571,0,0,0,83886080,0,0,0,7,18774,1,153384,88,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[8986,10,0,153472,6,0,0,1,114,153478,8,591,572,6,0,0,83886080,0,0,0,0,4294967295,0,153486,116,0,0,0,0,0,0,43,0,0,0,0,54527,9],
[8996,7,0,18775,4,0,0,2,84,23306,4,592,548,0,0,0,83886080,0,0,0,7,4294967295,0,153602,62,0,0,0,0,0,0,26,0,0,0,0,144658,10],
[9003,13,0,18775,4,0,0,1,85,23306,4,593,573,0,0,0,83886080,0,0,0,7,4294967295,0,153664,101,153765,224,0,0,0,0,9,0,0,0,0,144658,10],
[9016,13,0,18775,4,0,0,0,139,153989,20,594,574,0,0,0,83886080,0,0,0,7,18774,1,154009,76,154085,524,154609,82,0,0,1,0,0,0,0,148468,7],
[9029,9,0,18775,4,0,0,1,120,147793,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,154691,64,154755,521,155276,49,0,0,27,0,0,0,0,148468,7],
[9038,18,0,18775,4,0,0,0,139,148475,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,155325,77,155402,94,0,0,0,0,1,0,0,0,0,148468,7],
[9056,6,0,18775,4,0,0,1,114,23306,4,595,575,6,0,0,83886080,0,0,0,7,4294967295,0,155496,136,155632,478,156110,63,0,0,37,0,0,0,0,144658,10],
[9062,11,0,18775,4,0,0,0,139,156173,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,156192,85,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[9073,10,0,18775,4,0,0,1,119,23306,4,597,577,16384,0,0,83886080,0,0,0,7,4294967295,0,156277,86,0,0,0,0,0,0,37,0,0,0,0,144658,10],
[9083,12,0,18775,4,0,0,0,139,156173,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,156363,64,0,0,0,0,0,0,1,0,0,0,0,144658,10],
[9095,5,0,18775,4,0,0,1,120,156427,14,598,578,0,0,0,83886080,0,0,0,7,4294967295,0,156441,84,156525,563,157088,90,0,0,13,0,0,0,0,148468,7],
[9100,6,0,18775,4,0,0,1,120,157178,13,599,579,0,0,0,83886080,0,0,0,7,4294967295,0,157191,97,157288,479,157767,62,0,0,13,0,0,0,0,148468,7],
[9106,4,0,18775,4,0,0,1,120,157829,11,600,580,0,0,0,83886080,0,0,0,7,4294967295,0,157840,55,157895,250,0,0,0,0,23,0,0,51,11,41213,12],
[9110,9,0,18775,4,0,0,0,139,158164,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,158180,65,0,0,0,0,0,0,1,0,0,0,0,41213,12],
[9119,10,0,18775,4,0,0,0,139,158164,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,158245,60,0,0,0,0,0,0,1,0,0,0,0,41213,12],
[9129,8,0,18775,4,0,0,1,28,20992,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21853,93,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[9137,3,0,9137,3,0,0,1,120,158305,14,602,582,0,0,0,83886080,0,0,0,0,4294967295,0,158319,88,158407,193,158600,53,0,0,14,0,0,0,0,9137,3],
[9140,11,0,9137,3,0,0,0,113,158653,13,603,583,0,0,0,83886080,0,62,4,0,18774,1,158679,107,158786,142,0,0,20076,8,3,0,0,0,0,9137,3],
[9151,11,0,9137,3,0,0,0,113,158928,16,604,584,0,0,0,67174400,0,0,0,0,4294967295,0,158944,113,0,0,0,0,78661,5,2,0,0,0,0,9137,3],
[9162,8,0,9137,3,0,0,1,28,159057,10,605,585,0,0,0,83886080,0,0,0,0,4294967295,0,159067,117,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9170,17,0,9137,3,0,0,1,28,159184,18,606,586,0,0,0,67174400,0,0,0,0,4294967295,0,159202,72,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9187,20,0,9137,3,0,0,1,28,159274,21,607,587,0,0,0,67174400,0,0,0,0,4294967295,0,159295,75,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9207,19,0,9137,3,0,0,1,28,159370,20,608,588,0,0,0,67174400,0,0,0,0,4294967295,0,159390,74,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9226,12,0,9137,3,0,0,1,28,159464,14,609,589,0,0,0,67174400,0,0,0,0,4294967295,0,159478,95,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9238,9,0,9137,3,0,0,0,87,23306,4,610,590,0,0,0,83886080,0,0,0,0,4294967295,0,159573,84,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9247,17,0,9137,3,0,0,0,88,23306,4,611,591,0,0,0,67174400,0,0,0,0,4294967295,0,159657,89,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9264,8,0,9137,3,0,0,0,87,23306,4,612,590,0,0,0,83886080,0,0,0,0,4294967295,0,159746,55,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9272,16,0,9137,3,0,0,0,88,23306,4,613,591,0,0,0,67174400,0,0,0,0,4294967295,0,159801,73,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9288,18,0,18775,4,0,0,0,139,159874,25,614,592,0,0,0,83886080,0,0,0,7,18774,1,159899,125,160024,509,160533,61,0,0,1,0,0,0,0,23290,16],
[9306,10,0,18775,4,0,0,1,28,160594,17,615,593,0,0,0,83886080,0,0,0,7,4294967295,0,160611,73,160684,421,161105,85,0,0,46,0,0,0,0,18908,7],
[9316,6,77,18775,4,0,0,0,139,161190,21,616,594,0,0,0,83886080,0,0,0,7,18774,1,161211,115,161326,465,161791,46,0,0,1,0,0,0,0,25634,18],
[9322,14,0,18775,4,0,0,0,139,161837,21,617,595,0,0,0,83886080,0,0,0,7,18774,1,161858,84,161942,444,162386,61,0,0,1,0,0,0,0,26933,9],
[9336,11,0,18775,4,0,0,1,28,162447,18,618,596,2,0,0,83886080,0,0,0,7,4294967295,0,162465,112,162577,192,0,0,0,0,13,0,0,0,0,22166,17],
[9347,8,0,18775,4,0,0,1,113,162769,15,619,597,0,0,0,83886080,0,0,0,7,26418,2,162784,68,0,0,0,0,41213,12,3,0,0,0,0,26551,6],
[9355,6,0,18775,4,0,0,1,113,162852,23,620,598,0,0,0,83886080,0,0,0,7,18774,1,162875,92,162967,506,163473,34,163507,11,3,0,0,0,0,23290,16],
[9361,12,82,18775,4,0,0,1,106,163518,19,621,599,0,0,0,83886080,0,0,0,7,18774,1,163537,70,163607,437,164044,44,20076,8,3,0,0,0,0,18388,7],
[9373,18,0,18775,4,0,0,1,106,164088,25,622,600,0,0,0,83893504,0,0,0,3,18774,1,164113,117,164230,121,0,0,20076,8,3,0,0,0,0,18388,7],
[9391,8,118,18775,4,0,0,1,89,23306,4,623,601,0,0,0,83886080,0,0,0,7,4294967295,0,164351,86,164437,69,0,0,164506,9,3,0,0,0,0,26551,6],
[9399,19,0,18775,4,0,0,1,106,164515,26,624,602,0,0,0,83886080,0,0,0,7,18774,1,164541,98,164639,429,165068,71,21757,7,4,0,0,0,0,18388,7],
[9418,25,0,18775,4,0,0,1,113,165139,32,625,603,0,0,0,83890944,0,0,0,7,18774,1,165171,103,0,0,0,0,21757,7,4,0,0,0,0,18388,7],
[9443,18,0,18775,4,0,0,1,113,165274,25,626,604,0,0,0,83888896,0,0,0,7,18774,1,165299,104,0,0,0,0,21757,7,4,0,0,0,0,27454,18],
[9461,13,109,18775,4,0,0,0,139,165403,36,627,605,0,0,0,83886080,0,66,8,7,18774,1,165464,97,165561,443,166004,40,0,0,1,0,0,0,0,26551,6],
[9474,6,0,18775,4,0,0,1,28,166044,25,628,606,32770,0,0,83886080,0,0,0,7,4294967295,0,166069,119,166188,202,0,0,0,0,22,9474,6,0,0,22166,17],
[9480,12,0,18775,4,0,0,1,28,22057,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,22081,85,0,0,0,0,0,0,22,9520,16,0,0,22166,17],
[9492,10,0,18775,4,0,0,1,120,166390,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,166408,96,0,0,0,0,0,0,15,0,0,0,0,22166,17],
[9502,18,0,18775,4,0,0,0,139,166504,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,166530,92,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[9520,16,0,18775,4,0,0,1,28,22057,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,166622,86,166708,226,0,0,0,0,22,9520,16,0,0,22166,17],
[9536,11,0,18775,4,0,0,1,120,166390,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,166934,94,167028,100,0,0,0,0,15,0,0,0,0,22166,17],
[9547,19,0,18775,4,0,0,0,139,166504,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,167128,95,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[9566,16,0,18775,4,0,0,0,139,167223,23,631,609,32770,0,0,83887360,0,0,0,7,18774,1,167246,111,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[9582,9,0,18775,4,0,0,1,28,167357,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,167373,78,0,0,0,0,0,0,14,0,0,0,0,49407,12],
[9591,8,0,18775,4,0,0,1,28,167357,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,167451,129,167580,115,0,0,0,0,14,0,0,0,0,49407,12],
[9599,19,0,18775,4,0,0,1,106,167697,26,633,611,0,0,0,83886080,0,0,0,7,167695,2,167723,102,167825,122,0,0,21757,7,4,0,0,0,0,18388,7],
[9618,4,0,18775,4,0,0,1,120,167947,11,634,612,0,0,0,83886080,0,0,0,7,4294967295,0,167958,94,0,0,0,0,0,0,0,0,0,0,0,20076,8],
[9622,6,119,11758,6,0,0,1,120,168052,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,168067,95,168162,406,168568,66,0,0,32,0,0,0,0,11758,6],
[9628,8,0,9628,8,0,0,1,14,168634,10,636,614,0,0,0,83886080,0,0,0,0,4294967295,0,168644,73,0,0,0,0,0,0,46,0,0,0,0,54527,9],
[9636,8,0,168717,4,0,0,1,28,168721,10,637,615,0,0,0,83886080,0,0,0,0,4294967295,0,168731,109,0,0,0,0,0,0,29,0,0,0,0,51978,12],
[9644,13,0,168717,4,0,0,1,120,168840,20,638,616,0,0,0,83886080,0,0,0,0,4294967295,0,168860,114,0,0,0,0,0,0,14,0,0,0,0,51978,12],
[9657,11,0,168717,4,0,0,1,120,168974,13,639,617,0,0,0,83886080,0,0,0,0,4294967295,0,168987,73,0,0,0,0,0,0,14,0,0,0,0,51978,12],
[9668,9,0,168717,4,0,0,1,28,169060,11,640,618,0,0,0,83886080,0,0,0,0,4294967295,0,169071,100,0,0,0,0,0,0,0,0,0,0,0,51978,12],
[9677,12,0,168717,4,0,0,1,106,169171,14,641,619,0,0,0,83886080,0,0,0,0,4294967295,0,169185,111,0,0,0,0,20076,8,3,0,0,0,0,51978,12],
[9689,10,0,168717,4,0,0,1,28,169296,12,642,620,0,0,0,83886080,0,0,0,0,4294967295,0,169308,87,0,0,0,0,0,0,13,0,0,0,0,51978,12],
[9699,8,0,168717,4,0,0,1,28,169395,10,643,621,0,0,0,83886080,0,0,0,0,4294967295,0,169405,140,0,0,0,0,0,0,44,0,0,0,0,51978,12],
[9707,12,0,168717,4,0,0,1,120,169545,14,644,622,0,0,0,83886080,0,0,0,0,4294967295,0,169559,83,0,0,0,0,0,0,0,0,0,0,0,51978,12],
[9719,5,0,18775,4,0,0,1,28,169642,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,169655,90,169745,459,170204,97,0,0,29,0,0,0,0,41213,12],
[9724,16,0,18775,4,0,0,1,28,170301,23,646,624,0,0,0,83886080,0,0,0,7,4294967295,0,170324,130,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9740,13,0,18775,4,0,0,1,28,170454,20,647,625,0,0,0,83886080,0,0,0,7,4294967295,0,170474,108,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9753,15,0,18775,4,0,0,1,28,170582,22,648,626,0,0,0,83886080,0,0,0,7,4294967295,0,170604,126,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9768,10,0,18775,4,0,0,1,28,170730,17,649,627,0,0,0,83886080,0,0,0,7,4294967295,0,170747,132,170879,204,0,0,0,0,0,0,0,0,0,30299,16],
[9778,11,0,18775,4,0,0,1,28,48445,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48469,98,0,0,0,0,0,0,15,0,0,0,0,27454,18],
[9789,13,0,18775,4,0,0,1,28,171083,20,650,628,0,0,0,83886080,0,0,0,7,4294967295,0,171103,97,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9802,15,0,18775,4,0,0,1,28,171200,22,651,629,0,0,0,83886080,0,0,0,7,4294967295,0,171222,111,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9817,14,0,18775,4,0,0,1,28,171333,21,652,630,0,0,0,83886080,0,0,0,7,4294967295,0,171354,113,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[9831,16,0,18775,4,0,0,1,28,48445,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48469,98,0,0,0,0,0,0,15,0,0,0,0,27454,18],
[9847,4,0,18775,4,0,0,2,17,23306,4,653,631,2,0,0,83886080,0,0,0,7,4294967295,0,171467,111,171578,428,172006,40,0,0,13,0,0,0,0,59269,18],
[9851,13,0,18775,4,0,0,1,113,172046,29,654,632,0,0,0,83886080,0,0,0,7,18774,1,172075,80,0,0,0,0,21757,7,4,0,0,0,0,59269,18],
[9864,18,0,18775,4,0,0,1,113,172155,25,655,633,2,0,0,67174400,0,0,0,0,4294967295,0,172180,80,0,0,0,0,22297,5,6,0,0,0,0,45272,10],
[9882,13,0,18775,4,0,0,2,113,172260,20,656,634,2,0,0,83886080,0,74,4,7,18774,1,172280,76,172356,66,0,0,22297,5,6,0,0,0,0,59269,18],
[9895,17,0,18775,4,0,0,1,113,172424,24,657,635,0,0,0,83887360,0,0,0,7,172422,2,172448,91,0,0,0,0,21757,7,4,0,0,0,0,59269,18],
[9912,5,0,18775,4,0,0,1,18,23306,4,658,636,2,0,0,83886080,0,0,0,7,4294967295,0,172539,76,172615,48,0,0,9912,5,3,0,0,0,0,59269,18],
[9917,9,0,18775,4,0,0,1,120,172663,22,659,637,2,0,0,83886080,0,0,0,7,4294967295,0,172685,95,172780,82,0,0,0,0,47,0,0,0,0,172862,13],
[9926,14,0,18775,4,0,0,1,113,172875,21,660,638,0,0,0,83886080,0,0,0,7,22617,1,172896,111,0,0,0,0,78661,5,2,0,0,0,0,172862,13],
[9940,13,0,18775,4,0,0,1,113,173007,20,661,639,0,0,0,83886080,0,0,0,7,22617,1,173027,124,0,0,0,0,173151,4,2,0,0,0,0,172862,13],
[9953,6,0,9953,6,0,0,0,139,173155,11,662,640,512,0,0,83886080,0,0,0,3,18774,1,173166,112,0,0,0,0,0,0,1,0,0,0,0,54527,9],
[9959,9,0,18775,4,0,0,1,120,173278,9,663,641,0,9,1,83886080,0,0,0,7,4294967295,0,173287,132,0,0,0,0,0,0,13,0,0,0,0,26933,9],
[9968,20,0,18775,4,0,0,1,28,173419,20,664,642,0,9,1,83886080,0,0,0,7,4294967295,0,173439,92,0,0,0,0,0,0,13,0,0,0,0,26933,9],
[9988,13,0,18775,4,0,0,1,120,173531,13,665,643,0,9,1,83886080,0,0,0,7,4294967295,0,173544,96,0,0,0,0,0,0,47,0,0,0,0,26933,9],
[10001,8,0,18775,4,0,0,2,139,173640,15,666,644,0,0,0,83886080,0,78,4,7,18774,1,173661,76,173737,406,174143,48,0,0,1,0,0,0,0,18388,7],
[10009,11,0,18775,4,0,0,1,80,23306,4,667,645,1,0,0,83886080,0,0,0,7,4294967295,0,174191,52,174243,398,174641,40,0,0,35,0,0,0,0,10916,7],
[10020,12,0,18775,4,0,0,1,80,23306,4,668,645,1,0,0,83886080,0,0,0,7,4294967295,0,174681,74,0,0,0,0,0,0,35,0,0,0,0,10916,7],
[10032,10,0,18775,4,0,0,0,139,174755,17,669,646,0,0,0,83886080,0,0,0,7,18774,1,174772,113,0,0,0,0,0,0,1,0,0,0,0,27454,18],
[10042,14,0,18775,4,0,0,0,139,174885,21,670,647,0,0,0,83886080,0,0,0,7,18774,1,174906,98,175004,461,175465,95,0,0,1,0,0,0,0,23290,16],
[10056,15,0,18775,4,0,0,0,139,175560,22,671,648,0,0,0,83886080,0,0,0,7,18774,1,175582,102,175684,540,176224,49,0,0,1,0,0,0,0,172862,13],
[10071,13,0,18775,4,0,0,0,139,176273,20,672,649,0,0,0,83886080,0,0,0,7,18774,1,176293,90,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[10084,26,0,18775,4,0,0,0,139,99950,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,176383,80,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10110,15,0,18775,4,0,0,0,139,99950,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,176463,72,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10125,13,0,18775,4,0,0,0,139,176535,20,673,650,0,0,0,83886080,0,0,0,7,18774,1,176555,97,0,0,0,0,0,0,1,0,0,0,0,19450,10],
[10138,10,0,18775,4,0,0,0,139,176652,17,674,651,0,0,0,83886080,0,0,0,7,18774,1,176669,79,176748,428,177176,31,0,0,1,0,0,0,0,27454,18],
[10148,9,0,18775,4,0,0,0,139,177207,16,675,652,0,0,0,83886080,0,0,0,7,18774,1,177223,138,0,0,0,0,0,0,1,0,0,0,0,26799,7],
[10157,7,0,11758,6,0,0,0,139,177361,14,676,653,0,82,1,83886080,0,0,0,3,18774,1,177386,67,177453,74,0,0,0,0,1,0,0,0,0,11758,6],
[10164,15,0,18775,4,0,0,0,139,177527,22,677,654,0,0,0,83886080,0,0,0,7,18774,1,177549,77,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10179,13,0,18775,4,0,0,1,29,21946,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,177626,73,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[10192,13,0,18775,4,0,0,1,29,21946,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,177699,93,177792,135,0,0,0,0,38,0,0,0,0,20981,11],
[10205,12,0,177927,8,0,0,0,139,177935,27,678,656,0,0,0,83886080,0,0,0,0,18774,1,177962,101,0,0,0,0,0,0,1,0,0,0,0,61192,12],
[10217,13,0,18775,4,0,0,1,120,178063,20,679,657,2,0,0,83886336,0,0,0,7,4294967295,0,178083,127,0,0,0,0,0,0,13,0,0,0,0,22166,17],
[10230,2,0,18775,4,0,0,1,120,173278,9,663,641,0,9,1,83886080,0,0,0,7,4294967295,0,178210,75,0,0,0,0,0,0,13,0,0,0,0,26933,9],
[10232,6,0,18775,4,0,0,1,120,173531,13,665,643,0,9,1,83886080,0,0,0,7,4294967295,0,178285,72,0,0,0,0,0,0,47,0,0,0,0,26933,9],
[10238,14,0,18775,4,0,0,1,113,178357,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,178379,82,0,0,0,0,16390,7,3,0,0,0,0,49407,12],
[10252,15,0,18775,4,0,0,1,113,178357,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,178461,120,178581,431,179012,55,16390,7,3,0,0,0,0,49407,12],
[10267,8,79,11758,6,0,0,1,113,179067,12,681,659,0,0,0,83886080,0,0,0,3,18774,1,179079,96,179175,376,179551,12,179563,5,2,0,0,0,0,11758,6],
[10275,3,0,10275,3,0,0,1,120,179568,18,682,660,0,0,0,83886080,0,0,0,0,4294967295,0,179586,115,179701,135,179836,26,0,0,0,0,0,0,0,61192,12],
[10278,8,0,10275,3,0,0,1,120,179862,15,683,661,0,0,0,83886080,0,0,0,0,4294967295,0,179877,103,0,0,0,0,0,0,30,0,0,0,0,61192,12],
[10286,5,0,11758,6,0,0,1,120,179980,9,684,662,0,0,0,83886080,0,0,0,3,4294967295,0,179989,117,180106,372,180478,59,0,0,0,0,0,0,0,11758,6],
[10291,12,0,11758,6,0,0,0,139,180537,16,685,663,0,0,0,83886080,0,0,0,3,18774,1,180553,94,180647,344,180478,59,0,0,1,0,0,0,0,11758,6],
[10303,10,0,11758,6,0,0,1,120,180991,14,686,664,0,0,0,67174400,0,0,0,0,4294967295,0,181005,99,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[10313,5,0,18775,4,0,0,1,93,181104,7,687,665,1,0,0,83886080,0,0,0,7,4294967295,0,181111,113,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[10318,8,0,18775,4,0,0,0,91,23306,4,688,666,1,0,1,83886080,0,0,0,7,4294967295,0,181224,122,181346,473,181819,62,0,0,47,0,0,0,0,27454,18],
[10326,5,0,11758,6,0,0,1,120,181881,9,689,667,0,0,0,83886080,0,0,0,3,4294967295,0,181890,66,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[10331,8,0,11198,4,0,0,1,28,181956,16,690,668,0,0,0,83886080,0,0,0,0,4294967295,0,181972,118,0,0,0,0,0,0,0,0,0,0,0,53509,4],
[10339,9,0,11198,4,0,0,1,120,182090,17,691,669,0,0,0,83886080,0,0,0,0,4294967295,0,182107,78,0,0,0,0,0,0,46,0,0,0,0,53509,4],
[10348,16,0,11198,4,0,0,1,113,182185,18,692,670,2,0,0,83886080,0,0,0,0,18774,1,182203,135,182338,197,0,0,21757,7,4,0,0,0,0,53509,4],
[10364,23,0,11198,4,0,0,1,28,182535,25,693,671,2,0,0,83886080,0,0,0,0,4294967295,0,182560,74,0,0,0,0,0,0,14,0,0,0,0,53509,4],
[10387,9,0,11198,4,0,0,1,28,182634,11,694,672,0,0,0,83886080,0,0,0,0,4294967295,0,182645,110,0,0,0,0,0,0,14,0,0,0,0,53509,4],
[10396,19,0,11198,4,0,0,1,28,182755,21,695,673,0,0,0,83886080,0,0,0,0,4294967295,0,182776,98,0,0,0,0,0,0,14,0,0,0,0,53509,4],
[10415,14,0,11198,4,0,0,1,120,182874,15,696,674,0,0,0,83886080,0,0,0,0,4294967295,0,182889,90,0,0,0,0,0,0,15,0,0,0,0,53509,4],
[10429,17,0,11198,4,0,0,0,139,182979,19,697,675,0,0,0,83886080,0,0,0,0,18774,1,182998,124,0,0,0,0,0,0,1,0,0,0,0,53509,4],
[10446,13,0,11198,4,0,0,0,139,183122,15,698,676,0,0,0,83886592,0,0,0,0,18774,1,183137,89,0,0,0,0,0,0,1,0,0,0,0,53509,4],
[10459,12,0,11198,4,0,0,0,95,183226,19,699,677,1,83,1,83886080,0,0,0,0,4294967295,0,183245,67,0,0,0,0,0,0,1,0,0,0,0,53509,4],
[10471,17,0,18775,4,0,0,0,139,183312,24,700,678,0,0,0,83886080,0,0,0,7,18774,1,183336,57,0,0,0,0,0,0,1,0,0,0,0,19176,23],
[10488,19,0,62207,3,0,0,1,28,183393,21,701,679,0,0,0,83886080,0,0,0,0,4294967295,0,183414,107,183521,156,0,0,0,0,15,0,0,0,0,62207,3],
[10507,15,0,62207,3,0,0,1,28,183677,17,702,680,0,0,0,83886080,0,0,0,0,4294967295,0,183694,100,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10522,18,0,62207,3,0,0,1,28,183794,21,703,681,0,0,0,83886080,0,0,0,0,4294967295,0,183815,102,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10540,7,0,62207,3,0,0,1,120,183917,9,704,682,0,0,0,83886080,0,0,0,0,4294967295,0,183926,72,183998,153,0,0,0,0,14,0,0,0,0,62207,3],
[10547,14,0,62207,3,0,0,1,21,184151,16,705,683,0,0,1,83886080,0,0,0,0,4294967295,0,184167,110,0,0,0,0,0,0,24,0,0,0,0,62207,3],
[10561,10,0,62207,3,0,0,1,120,184277,12,706,684,0,0,0,83886080,0,0,0,0,4294967295,0,184289,105,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10571,10,0,62207,3,0,0,1,92,23306,4,707,685,0,0,0,83886080,0,0,0,0,4294967295,0,184394,75,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10581,17,0,62207,3,0,0,1,28,184469,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,184488,55,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10598,12,0,62207,3,0,0,1,28,184543,15,709,687,0,0,0,83889664,0,0,0,0,4294967295,0,184558,85,0,0,0,0,0,0,28,0,0,0,0,62207,3],
[10610,11,0,62207,3,0,0,1,120,184643,13,710,688,0,0,0,83886080,0,0,0,0,4294967295,0,184656,74,184730,487,185217,72,0,0,15,0,0,0,0,62207,3],
[10621,15,0,62207,3,0,0,0,139,185289,17,711,689,0,0,0,83886080,0,0,0,0,18774,1,185306,96,0,0,0,0,0,0,1,0,0,0,0,62207,3],
[10636,14,0,62207,3,0,0,1,28,185402,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,185418,90,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10650,15,0,62207,3,0,0,1,28,185508,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,185525,127,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10665,14,0,62207,3,0,0,1,28,185508,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,185652,75,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10679,12,0,62207,3,0,0,1,28,185402,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,185727,70,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10691,12,0,62207,3,0,0,1,120,185797,14,714,692,0,0,0,83886080,0,0,0,0,4294967295,0,185811,104,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10703,15,0,62207,3,0,0,1,120,185915,17,715,693,0,0,0,83889664,0,0,0,0,4294967295,0,185932,84,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10718,13,0,62207,3,0,0,1,120,186016,15,716,694,0,0,0,83889664,0,0,0,0,4294967295,0,186031,125,0,0,0,0,0,0,13,0,0,0,0,62207,3],
[10731,9,0,62207,3,0,0,1,28,186156,11,717,695,0,0,0,83886080,0,0,0,0,4294967295,0,186167,119,186286,65,0,0,0,0,13,0,0,0,0,62207,3],
[10740,7,0,62207,3,0,0,1,92,23306,4,718,685,0,0,0,83886080,0,0,0,0,4294967295,0,186351,73,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10747,14,0,62207,3,0,0,1,28,184469,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,186424,84,0,0,0,0,0,0,14,0,0,0,0,62207,3],
[10761,9,0,62207,3,0,0,1,12,186508,16,719,696,0,0,0,67174400,0,0,0,0,4294967295,0,186524,63,0,0,0,0,0,0,29,0,0,0,0,62207,3],
[10770,13,0,62207,3,0,0,1,120,62326,15,177,173,0,0,0,83887616,0,0,0,0,4294967295,0,186587,111,186698,121,186819,22,0,0,0,0,0,0,0,62207,3],
[10783,19,0,62207,3,0,0,1,120,186841,21,720,697,0,0,0,83886080,0,0,0,0,4294967295,0,186862,69,0,0,0,0,0,0,0,0,0,0,0,62207,3],
[10802,7,0,62207,3,0,0,1,28,186931,9,721,698,0,0,0,83886080,0,0,0,0,4294967295,0,186940,96,187036,429,187465,63,0,0,28,0,0,0,0,62207,3],
[10809,7,0,62207,3,0,0,1,28,187528,10,722,699,0,0,0,83886080,0,0,0,0,4294967295,0,187538,104,0,0,0,0,0,0,28,0,0,0,0,62207,3],
[10816,7,0,18775,4,0,0,1,120,187642,14,723,700,0,0,0,83886080,0,0,0,7,4294967295,0,187656,86,187742,406,188148,39,0,0,14,0,0,0,0,25634,18],
[10823,8,0,18775,4,0,0,1,120,188187,15,724,701,0,0,0,83886080,0,0,0,7,4294967295,0,188202,105,188307,101,0,0,0,0,14,0,0,0,0,25634,18],
[10831,4,0,10831,4,0,0,1,120,188408,11,725,702,1536,0,0,83886080,0,0,0,3,4294967295,0,188419,116,188535,108,0,0,0,0,11,0,0,0,0,54527,9],
[10835,12,0,10831,4,0,0,1,113,188643,19,726,703,0,0,0,83886080,0,0,0,3,18774,1,188662,81,0,0,0,0,21757,7,4,0,0,0,0,54527,9],
[10847,10,0,18775,4,0,0,1,120,188743,17,727,704,0,9,1,83886080,0,0,0,7,4294967295,0,188760,111,188871,130,0,0,0,0,13,0,0,0,0,19450,10],
[10857,10,0,18775,4,0,0,1,120,188743,17,727,704,0,9,1,83886080,0,0,0,7,4294967295,0,189001,109,189110,429,189539,54,0,0,13,0,0,0,0,19450,10],
[10867,7,0,11198,4,0,0,2,94,23306,4,728,705,0,0,0,83886080,0,0,0,0,4294967295,0,189593,116,0,0,0,0,0,0,0,0,0,0,0,53509,4],
[10874,15,0,11198,4,0,0,0,94,23306,4,729,706,0,0,0,83886080,0,0,0,0,4294967295,0,189709,88,0,0,0,0,0,0,1,0,0,0,0,53509,4],
[10889,6,0,18775,4,0,0,1,80,23306,4,730,707,1,0,0,83886080,0,0,0,7,4294967295,0,189797,77,189874,430,190304,35,0,0,35,0,0,0,0,10916,7],
[10895,10,0,18775,4,0,0,1,28,190339,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,190357,64,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[10905,11,0,18775,4,0,0,0,139,190421,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,190440,75,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10916,7,0,18775,4,0,0,1,80,23306,4,733,707,1,0,0,83886080,0,0,0,7,4294967295,0,190515,63,190578,478,191056,59,0,0,35,0,0,0,0,10916,7],
[10923,11,0,18775,4,0,0,1,28,190339,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,191115,80,191195,406,191601,51,0,0,15,0,0,0,0,10916,7],
[10934,12,0,18775,4,0,0,0,139,190421,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,191652,53,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10946,14,0,18775,4,0,0,1,106,191705,21,734,710,0,0,0,83886080,0,0,0,7,18774,1,191726,124,191850,482,192332,21,22297,5,6,0,0,0,0,23290,16],
[10960,22,0,18775,4,0,0,1,106,192353,29,735,711,0,0,0,83886080,0,0,0,7,18774,1,192382,117,192499,76,0,0,22297,5,6,0,0,0,0,23290,16],
[10982,19,0,11758,6,0,0,1,28,192575,23,736,712,0,0,0,83886080,0,0,0,3,4294967295,0,192598,118,0,0,0,0,0,0,28,0,0,0,0,11758,6],
[11001,2,0,11758,6,0,0,1,99,23306,4,737,713,0,0,0,83886080,0,0,0,3,4294967295,0,192716,65,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[11003,5,0,18775,4,0,0,1,95,23306,4,738,714,0,0,0,83886080,0,0,0,7,4294967295,0,192781,82,192863,392,193255,50,0,0,0,0,0,0,0,10916,7],
[11008,9,0,18775,4,0,0,1,144,23306,4,739,715,1,0,0,83886080,0,0,0,7,4294967295,0,193305,96,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11017,12,0,18775,4,0,0,1,144,23306,4,740,715,1,0,0,83886080,0,0,0,7,4294967295,0,193401,72,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11029,4,0,18775,4,0,0,1,118,193473,11,741,716,0,0,0,83886080,0,0,0,7,18774,1,193484,115,193599,220,0,0,193819,8,2,0,0,0,0,27454,18],
[11033,23,0,18775,4,0,0,1,120,193827,30,742,717,0,0,0,83886080,0,0,0,7,4294967295,0,193857,117,193974,115,0,0,0,0,14,0,0,0,0,26799,7],
[11056,27,0,18775,4,0,0,1,120,194089,34,743,718,0,0,0,83886080,0,0,0,7,4294967295,0,194123,85,0,0,0,0,0,0,18,0,0,0,0,26799,7],
[11083,9,112,18775,4,0,0,1,113,194208,14,744,719,0,0,0,83886080,0,0,0,7,22617,1,194222,67,194289,499,194788,39,11083,9,3,0,0,0,0,18388,7],
[11092,8,0,18775,4,0,0,1,120,194827,15,745,720,128,0,0,83886080,0,0,0,7,4294967295,0,194842,82,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11100,15,0,18775,4,0,0,1,120,194924,22,746,721,128,0,0,83886080,0,0,0,7,4294967295,0,194946,58,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11115,15,0,18775,4,0,0,1,120,195004,22,747,722,128,0,0,83886080,0,0,0,7,4294967295,0,195026,73,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11130,15,0,18775,4,0,0,1,120,195099,22,748,723,128,0,0,83886080,0,0,0,7,4294967295,0,195121,72,0,0,0,0,0,0,0,0,0,0,0,25634,18],
[11145,22,0,18775,4,0,0,1,121,195099,22,748,724,128,0,0,83886080,0,0,0,7,4294967295,0,195193,75,195268,371,195639,31,0,0,0,0,0,0,0,25634,18],
[11167,8,0,18775,4,0,0,1,120,195670,15,749,725,0,0,0,83886080,0,0,0,7,4294967295,0,195685,96,195781,111,0,0,0,0,23,0,0,84,2,26551,6],
[11175,15,0,18775,4,0,0,0,139,195904,22,750,726,0,0,0,83886080,0,0,0,7,18774,1,195926,94,0,0,0,0,0,0,1,0,0,0,0,27454,18],
[11190,8,0,18775,4,0,0,1,120,196020,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,196035,80,196115,449,196564,39,0,0,23,0,0,86,12,18908,7],
[11198,4,0,11198,4,0,0,1,120,196659,11,752,728,0,0,0,83886080,0,0,0,0,4294967295,0,196670,100,196770,456,197226,72,0,0,14,0,0,0,0,53509,4],
[11202,20,0,11198,4,0,0,0,139,197298,22,753,729,0,0,0,83886080,0,0,0,0,18774,1,197320,111,0,0,0,0,0,0,1,0,0,0,0,53509,4],
[11222,11,0,197431,3,0,0,1,120,197434,12,754,730,512,0,0,83886080,0,0,0,0,4294967295,0,197446,120,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[11233,8,0,197431,3,0,0,1,120,197566,13,755,731,0,0,0,83886080,0,0,0,0,4294967295,0,197579,108,0,0,0,0,0,0,18,0,0,0,0,91575,15],
[11241,9,0,197431,3,0,0,0,139,197687,11,756,732,0,0,0,83886080,0,0,0,0,18774,1,197698,110,0,0,0,0,0,0,1,0,0,0,0,91575,15],
[11250,7,0,197431,3,0,0,0,139,197808,9,757,733,0,0,0,83886080,0,0,0,0,18774,1,197817,108,0,0,0,0,0,0,1,0,0,0,0,91575,15],
[11257,11,0,197431,3,0,0,0,139,197925,13,758,734,0,0,0,83886080,0,0,0,0,18774,1,197938,89,0,0,0,0,0,0,1,0,0,0,0,91575,15],
[11268,10,0,197431,3,0,0,1,120,198027,10,759,735,0,0,0,83886080,0,0,0,0,4294967295,0,198037,110,198147,242,198389,47,0,0,11,0,0,0,0,91575,15],
[11278,12,0,197431,3,0,0,1,120,198436,13,760,736,512,0,0,83886080,0,0,0,0,4294967295,0,198449,115,0,0,0,0,0,0,11,0,0,0,0,91575,15],
[11290,11,0,18775,4,0,0,1,28,198564,19,761,737,0,0,0,83888384,0,0,0,7,4294967295,0,198583,82,198665,394,199059,79,0,0,41,0,0,0,0,20076,8],
[11301,4,0,11758,6,0,0,1,120,199138,8,762,738,0,0,0,83886080,0,0,0,3,4294967295,0,199146,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11305,13,0,18775,4,0,0,1,24,199206,8,763,739,0,0,0,83886080,0,0,0,7,4294967295,0,199214,97,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11318,2,0,11758,6,0,0,1,97,23306,4,764,740,0,0,0,83886080,0,0,0,3,4294967295,0,199311,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11320,14,0,11758,6,0,0,1,113,199370,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,199385,97,199482,437,199919,41,21757,7,4,0,0,0,0,11758,6],
[11334,21,0,11758,6,0,0,1,28,199960,22,766,742,10,0,0,83886080,0,0,0,3,4294967295,0,199982,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11355,13,0,11758,6,0,0,1,113,199370,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200081,73,199482,437,200154,40,21757,7,4,0,0,0,0,11758,6],
[11368,19,0,11758,6,0,0,0,139,200194,20,767,743,0,0,0,83887360,0,0,0,3,18774,1,200214,92,200306,56,0,0,0,0,1,0,0,0,0,11758,6],
[11387,24,0,11758,6,0,0,0,139,200362,25,768,744,0,0,0,83891456,0,0,0,3,18774,1,200387,126,200513,403,200916,67,0,0,1,0,0,0,0,11758,6],
[11411,13,0,11758,6,0,0,1,120,200983,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,200997,70,201067,86,201153,41,0,0,13,0,0,0,0,11758,6],
[11424,9,0,11758,6,0,0,1,28,131631,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201194,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11433,23,0,11758,6,0,0,0,139,201253,24,770,746,0,0,0,67174400,0,0,0,0,4294967295,0,201277,110,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[11456,15,0,11758,6,0,0,1,120,201387,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,201402,73,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11471,14,0,11758,6,0,0,1,120,201387,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,201475,96,201571,63,0,0,0,0,13,0,0,0,0,11758,6],
[11485,13,0,11758,6,0,0,1,28,201634,14,772,748,0,98,1,83886080,0,0,0,3,4294967295,0,201684,97,0,0,0,0,22297,5,6,0,0,0,0,11758,6],
[11498,17,0,11758,6,0,0,1,120,200983,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,201781,81,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11515,14,0,11758,6,0,0,1,120,201862,15,773,749,10,0,0,83886080,0,0,0,3,4294967295,0,201877,133,202010,92,202102,47,0,0,13,0,0,0,0,11758,6],
[11529,6,0,11758,6,0,0,1,120,202149,8,774,750,0,0,0,83886080,0,0,0,3,4294967295,0,202157,90,202247,59,202306,30,0,0,0,0,0,0,0,14325,14],
[11535,6,72,11758,6,0,0,1,120,101183,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202336,48,0,0,0,0,0,0,15,0,0,0,0,11758,6],
[11541,8,0,11758,6,0,0,1,28,131631,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201194,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11549,14,0,11758,6,0,0,1,28,202384,18,775,751,0,0,0,83886080,0,0,0,3,4294967295,0,202402,104,202506,87,202593,47,0,0,28,0,0,0,0,11758,6],
[11563,9,0,202640,4,0,0,1,28,202644,11,776,752,0,0,0,83886080,0,0,0,0,4294967295,0,202655,90,0,0,0,0,0,0,0,0,0,0,0,202640,4],
[11572,19,0,202640,4,0,0,1,28,202745,21,777,753,0,0,0,83886080,0,0,0,0,4294967295,0,202766,96,0,0,0,0,0,0,0,0,0,0,0,202640,4],
[11591,9,0,202640,4,0,0,1,28,202862,11,778,754,0,0,0,83886080,0,0,0,0,4294967295,0,202873,79,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11600,19,0,202640,4,0,0,1,28,202952,21,779,755,0,0,0,83886080,0,0,0,0,4294967295,0,202973,85,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11619,9,0,202640,4,0,0,1,120,203058,11,780,756,0,0,0,83886080,0,0,0,0,4294967295,0,203069,88,203157,83,0,0,0,0,15,0,0,0,0,202640,4],
[11628,14,0,202640,4,0,0,1,96,23306,4,781,757,1,0,0,83886336,0,0,0,0,4294967295,0,203240,95,133432,60,0,0,0,0,17,0,0,0,0,202640,4],
[11642,8,0,202640,4,0,0,1,120,203335,10,782,758,0,0,0,83886080,0,0,0,0,4294967295,0,203345,96,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11650,10,0,202640,4,0,0,1,120,203441,12,783,759,0,0,0,83886336,0,0,0,0,4294967295,0,203453,83,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11660,7,0,202640,4,0,0,1,28,203536,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203545,91,0,0,0,0,0,0,15,0,0,0,0,202640,4],
[11667,16,0,202640,4,0,0,1,28,203536,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203636,61,0,0,0,0,0,0,15,0,0,0,0,202640,4],
[11683,15,0,202640,4,0,0,1,28,203536,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203636,61,0,0,0,0,0,0,15,0,0,0,0,202640,4],
[11698,10,0,202640,4,0,0,1,120,203697,12,785,761,0,0,0,83886080,0,0,0,0,4294967295,0,203709,74,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11708,9,0,202640,4,0,0,1,120,203783,11,786,762,0,0,0,83886080,0,0,0,0,4294967295,0,203794,107,0,0,203901,35,0,0,32,0,0,0,0,202640,4],
[11717,14,0,202640,4,0,0,1,120,203936,16,787,763,0,0,0,83886080,0,0,0,0,4294967295,0,203952,46,0,0,0,0,0,0,14,0,0,0,0,202640,4],
[11731,5,0,11758,6,0,0,1,97,23306,4,788,740,0,0,0,83886080,0,0,0,3,4294967295,0,203998,91,204089,376,204465,40,0,0,14,0,0,0,0,11758,6],
[11736,7,0,11758,6,0,0,2,98,23306,4,789,764,0,0,0,83886080,0,0,0,3,4294967295,0,204505,84,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11743,15,0,11758,6,0,0,2,98,23306,4,790,765,0,0,0,83886080,0,0,0,3,4294967295,0,204589,83,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11758,6,0,11758,6,0,0,1,97,23306,4,791,740,0,0,0,83886080,0,0,0,3,4294967295,0,199311,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11764,18,0,11758,6,0,0,1,113,199370,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200081,73,0,0,0,0,21757,7,4,0,0,0,0,11758,6],
[11782,17,0,11758,6,0,0,1,113,199370,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200081,73,199482,437,204672,44,21757,7,4,0,0,0,0,11758,6],
[11799,13,0,11758,6,0,0,1,28,131631,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201194,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11812,11,0,11758,6,0,0,1,99,23306,4,792,713,0,0,0,83886080,0,0,0,3,4294967295,0,192716,65,204716,359,205075,27,0,0,16,0,0,0,0,11758,6],
[11823,10,0,11758,6,0,0,1,120,205102,7,793,766,0,0,0,83886080,0,0,0,3,4294967295,0,205109,98,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11833,14,0,11758,6,0,0,0,100,23306,4,794,767,1,0,0,83886080,0,0,0,3,4294967295,0,205207,79,0,0,0,0,0,0,47,0,0,0,0,11758,6],
[11847,22,0,11758,6,0,0,1,120,205286,19,795,768,0,0,0,83889152,0,0,0,3,4294967295,0,205305,93,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11869,10,0,11758,6,0,0,1,99,23306,4,796,713,0,0,0,83886080,0,0,0,3,4294967295,0,205398,97,204716,359,205495,51,0,0,16,0,0,0,0,11758,6],
[11879,5,0,18775,4,0,0,1,113,205546,17,797,769,0,0,0,83886080,0,0,0,7,18774,1,205563,81,205644,124,0,0,205768,5,3,0,0,0,0,19176,23],
[11884,15,0,18775,4,0,0,1,113,205773,22,798,770,0,0,0,83886080,0,99,4,7,18774,1,205832,61,0,0,0,0,22297,5,6,0,0,0,0,19176,23],
[11899,11,0,18775,4,0,0,1,120,205893,18,799,771,2,0,0,83886080,0,0,0,7,4294967295,0,205911,47,0,0,0,0,0,0,14,0,0,0,0,19176,23],
[11910,16,0,18775,4,0,0,1,113,205809,23,800,772,0,0,0,83886080,0,0,0,7,18774,1,205958,103,0,0,0,0,29047,6,3,0,0,0,0,19176,23],
[11926,4,0,11926,4,0,0,1,120,206061,8,801,773,2048,0,0,83886080,0,0,0,0,4294967295,0,206069,93,206162,463,206625,75,0,0,14,0,0,0,0,86580,4],
[11930,11,0,206700,5,0,0,1,28,206705,19,802,774,8192,0,0,83886080,0,0,0,0,4294967295,0,206724,113,206837,217,207054,69,0,0,22,11930,11,0,0,95027,9],
[11941,13,0,206700,5,0,0,1,113,207123,15,803,775,0,0,0,83886080,0,0,0,0,4294967295,0,207138,121,0,0,0,0,21757,7,4,0,0,0,0,95027,9],
[11954,5,0,11926,4,0,0,1,120,207259,9,804,776,2048,0,0,83886080,0,0,0,0,4294967295,0,207268,106,207374,123,0,0,0,0,15,0,0,0,0,86580,4],
[11959,13,0,18775,4,0,0,1,106,207497,20,805,777,0,0,0,83886080,0,0,0,7,18774,1,207517,87,0,0,0,0,61446,9,2,0,0,0,0,18908,7],
[11972,13,0,18775,4,0,0,1,106,207604,20,806,778,0,0,0,83886080,0,0,0,7,18774,1,207624,79,0,0,0,0,79923,9,2,0,0,0,0,18908,7],
[11985,10,0,18775,4,0,0,1,25,207703,5,807,779,0,0,0,83886080,0,0,0,7,4294967295,0,207708,106,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11995,9,0,11995,9,0,0,1,141,207814,4,808,780,0,0,0,83886080,0,0,0,3,4294967295,0,207818,112,207930,138,208068,58,0,0,11,0,0,0,0,11995,9],
[12004,21,0,11995,9,0,0,1,106,208126,19,809,781,0,0,0,83886336,0,0,0,3,18774,1,80910,76,0,0,0,0,22297,5,6,0,0,0,0,11995,9],
[12025,15,0,11995,9,0,0,0,139,208145,13,810,782,0,0,0,83886080,0,0,0,3,18774,1,208158,115,81115,98,0,0,0,0,1,0,0,0,0,11995,9],
[12040,16,0,11995,9,0,0,1,113,208273,15,811,783,0,0,0,83886080,0,0,0,3,18774,1,208288,119,0,0,0,0,81649,6,3,0,0,0,0,11995,9],
[12056,18,0,11995,9,0,0,1,28,208407,16,812,784,0,0,0,83886080,0,0,0,3,4294967295,0,81671,102,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12074,19,0,11995,9,0,0,1,113,208423,29,813,785,0,0,0,83886080,0,0,0,3,18774,1,82172,112,0,0,0,0,21757,7,4,0,0,0,0,11995,9],
[12093,18,0,11995,9,0,0,1,113,208452,16,814,786,0,0,0,83886080,0,0,0,3,18774,1,208468,93,82394,25,0,0,21757,7,4,0,0,0,0,11995,9],
[12111,21,0,11995,9,0,0,1,113,208561,19,815,787,0,0,0,83886080,0,0,0,3,18774,1,208580,99,0,0,0,0,34403,8,3,0,0,0,0,11995,9],
[12132,19,0,11995,9,0,0,1,113,208679,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,208696,71,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12151,15,0,11995,9,0,0,1,139,208767,13,817,789,0,0,0,83886080,0,0,0,3,18774,1,82910,63,82973,83,0,0,0,0,1,0,0,0,0,11995,9],
[12166,12,0,11995,9,0,0,1,120,208780,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208800,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12178,15,0,11995,9,0,0,1,120,208780,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208861,88,83486,103,0,0,0,0,11,0,0,0,0,11995,9],
[12193,22,0,11995,9,0,0,1,120,208780,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208800,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12215,29,0,11995,9,0,0,1,42,207814,4,819,791,0,0,0,83886080,0,0,0,3,4294967295,0,208949,93,116670,172,0,0,0,0,11,0,0,0,0,11995,9],
[12244,27,0,11995,9,0,0,1,47,84372,42,820,792,0,0,0,83886080,0,0,0,3,4294967295,0,84414,70,0,0,0,0,0,0,47,0,0,0,0,11995,9],
[12271,17,0,11995,9,0,0,1,113,209042,22,821,793,0,0,0,83886080,0,0,0,3,18774,1,84506,91,0,0,0,0,21757,7,4,0,0,0,0,11995,9],
[12288,12,0,11995,9,0,0,1,28,209064,20,822,794,0,0,0,83886080,0,0,0,3,4294967295,0,209084,89,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12300,18,0,11995,9,0,0,1,43,207814,4,823,795,0,0,0,83886080,0,0,0,3,4294967295,0,209173,130,84895,78,209303,32,0,0,13,0,0,0,0,11995,9],
[12318,19,0,11995,9,0,0,2,120,209335,17,824,796,0,0,0,83886080,0,0,0,3,4294967295,0,209352,150,85156,259,209502,63,0,0,0,0,0,0,0,11995,9],
[12337,25,0,11995,9,0,0,1,40,207814,4,825,797,0,0,0,83886080,0,0,0,3,4294967295,0,209565,139,85604,98,209704,46,0,0,0,0,0,0,0,11995,9],
[12362,21,0,11995,9,0,0,1,44,207814,4,826,798,0,0,0,83886080,0,0,0,3,4294967295,0,209750,88,85823,122,209838,43,0,0,0,0,0,0,0,11995,9],
[12383,20,0,11995,9,0,0,2,45,207814,4,827,799,0,0,0,83886080,0,0,0,3,4294967295,0,209881,106,0,0,0,0,86096,5,2,0,0,0,0,11995,9],
[12403,17,0,11995,9,0,0,1,113,208679,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,209987,73,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12420,17,0,11995,9,0,0,0,139,210060,12,828,800,0,0,0,83886080,0,0,0,3,18774,1,210072,105,0,0,0,0,0,0,1,0,0,0,0,11995,9],
[12437,14,0,11995,9,0,0,1,46,207814,4,829,801,0,0,0,83886080,0,0,0,3,4294967295,0,210177,86,86263,110,0,0,0,0,11,0,0,0,0,11995,9],
[12451,10,0,11926,4,0,0,1,113,210263,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,210274,73,0,0,0,0,20076,8,3,0,0,0,0,86580,4],
[12461,6,0,11926,4,0,0,1,28,210347,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,210363,115,0,0,0,0,0,0,15,0,0,0,0,86580,4],
[12467,10,0,11926,4,0,0,1,28,210478,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210491,124,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[12477,9,0,12535,9,0,0,0,139,210615,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210631,54,0,0,0,0,0,0,1,0,0,0,0,86580,4],
[12486,10,0,12535,9,0,0,0,139,210615,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210631,54,0,0,0,0,0,0,1,0,0,0,0,86580,4],
[12496,9,0,11926,4,0,0,1,28,210478,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210685,63,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[12505,7,0,11926,4,0,0,2,101,23306,4,834,806,0,0,0,83886080,0,0,0,0,4294967295,0,210748,109,0,0,0,0,0,0,0,0,0,0,0,86580,4],
[12512,15,0,11926,4,0,0,0,101,23306,4,835,807,0,0,0,83886080,0,0,0,0,4294967295,0,210857,88,0,0,0,0,0,0,1,0,0,0,0,86580,4],
[12527,8,0,12535,9,0,0,0,139,210615,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210631,54,0,0,0,0,0,0,1,0,0,0,0,86580,4],
[12535,9,0,12535,9,0,0,0,139,210615,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210945,121,211066,123,211189,53,0,0,1,0,0,0,0,86580,4],
[12544,7,0,18775,4,0,0,1,28,211242,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,211265,96,0,0,0,0,0,0,42,0,0,0,0,59269,18],
[12551,7,0,18775,4,0,0,0,139,211361,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,211374,78,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12558,15,0,18775,4,0,0,0,139,211452,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,211473,82,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12573,17,0,18775,4,0,0,0,139,211555,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,211578,90,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12590,6,114,18775,4,0,0,0,139,211668,13,840,812,0,0,0,83886080,0,0,0,7,18774,1,211681,87,211768,426,212194,13,0,0,1,0,0,0,0,18388,7],
[12596,6,0,18775,4,0,0,0,139,211361,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,212207,107,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12602,14,0,18775,4,0,0,0,139,211452,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,212314,127,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12616,16,0,18775,4,0,0,0,139,211555,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,212441,123,0,0,0,0,0,0,1,0,0,0,0,33071,10],
[12632,6,0,18775,4,0,0,1,93,212564,6,841,813,1,0,0,83886080,0,0,0,7,4294967295,0,212570,91,212661,74,0,0,0,0,14,0,0,0,0,25634,18],
[12638,12,0,18775,4,0,0,1,113,212735,19,842,814,0,0,0,83886080,0,0,0,7,18774,1,212754,94,212848,424,213272,42,21757,7,4,0,0,0,0,59269,18],
[12650,12,0,18775,4,0,0,1,115,213314,19,843,815,64,0,0,83886080,0,0,0,7,18774,1,213333,95,213428,469,213897,33,27292,9,7,0,0,0,0,27454,18],
[12662,19,0,18775,4,0,0,0,139,213930,26,844,816,0,0,0,83886080,0,0,0,7,18774,1,213956,89,214045,136,0,0,0,0,1,0,0,0,0,23290,16],
[12681,24,0,18775,4,0,0,1,28,214181,31,845,817,0,0,0,83886080,0,0,0,7,4294967295,0,214212,98,214310,99,0,0,0,0,0,0,0,0,0,23290,16],
[12705,24,0,18775,4,0,0,1,28,214409,31,846,818,0,0,0,83886080,0,0,0,7,4294967295,0,214440,77,214517,123,0,0,0,0,0,0,0,0,0,23290,16],
[12729,25,0,18775,4,0,0,1,28,214640,32,847,819,0,0,0,83886080,0,0,0,7,4294967295,0,214672,97,0,0,0,0,0,0,0,0,0,0,0,23290,16],
[12754,12,0,18775,4,0,0,1,28,214769,19,848,820,2,0,0,83886080,0,0,0,7,4294967295,0,214788,133,0,0,0,0,0,0,0,0,0,0,0,27454,18],
[12766,13,0,18775,4,0,0,1,115,214921,20,849,821,64,9,1,67174400,0,0,0,0,4294967295,0,214941,108,0,0,0,0,27292,9,7,0,0,0,0,45272,10],
[12779,13,0,18775,4,0,0,1,115,215049,20,850,822,64,0,0,83886080,0,0,0,7,18774,1,215069,97,215166,534,215700,33,27292,9,7,0,0,0,0,27454,18],
[12792,13,0,18775,4,0,0,1,115,215733,20,851,823,64,9,1,67174400,0,0,0,0,4294967295,0,215753,104,0,0,0,0,27292,9,7,0,0,0,0,45272,10],
[12805,13,0,11758,6,0,0,0,139,215857,17,852,824,0,0,0,83886080,0,0,0,3,18774,1,215874,87,215961,54,0,0,0,0,1,0,0,0,0,11758,6],
[12818,10,0,18775,4,0,0,1,28,57990,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,216015,55,216070,360,216430,45,0,0,41,0,0,0,0,20076,8],
[12828,14,0,18775,4,0,0,1,120,216475,21,853,825,0,0,0,83886080,0,0,0,7,4294967295,0,216496,99,0,0,0,0,0,0,46,0,0,0,0,20076,8],
[12842,10,0,18775,4,0,0,1,119,23306,4,854,577,16384,0,0,83886080,0,0,0,7,4294967295,0,216595,102,216697,480,217177,81,0,0,37,0,0,0,0,144658,10],
[12852,7,0,11926,4,0,0,1,28,210478,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210685,63,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[12859,7,0,18775,4,0,0,1,102,23306,4,855,826,1,0,0,83887360,0,0,0,7,4294967295,0,217258,107,217365,101,0,0,0,0,34,0,0,0,0,57397,12],
[12866,23,0,18775,4,0,0,1,28,52215,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,217466,81,0,0,0,0,0,0,41,0,0,0,0,20076,8],
[12889,22,0,18775,4,0,0,1,113,217552,28,856,827,0,0,0,83890176,0,0,0,7,217547,5,217580,76,0,0,0,0,22297,5,6,0,0,0,0,20076,8],
[12911,14,0,18775,4,0,0,1,22,73748,11,857,828,0,25,1,83886080,0,0,0,7,4294967295,0,217656,112,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[12925,19,0,18775,4,0,0,1,22,74004,11,858,829,0,25,1,83886080,0,0,0,7,4294967295,0,217768,115,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[12944,17,0,18775,4,0,0,1,22,74131,4,859,830,0,25,1,83886080,0,0,0,7,4294967295,0,217883,125,218008,430,218438,97,0,0,21,0,0,0,0,73997,7],
[12961,21,0,18775,4,0,0,1,22,74261,8,860,831,0,25,1,83886080,0,0,0,7,4294967295,0,218535,122,218657,413,219070,85,0,0,21,0,0,0,0,73997,7],
[12982,20,0,18775,4,0,0,1,22,23306,4,861,832,0,25,1,83886080,0,0,0,7,4294967295,0,219155,79,0,0,0,0,0,0,0,0,0,0,0,73997,7],
[13002,17,0,18775,4,0,0,1,22,74470,14,862,833,0,25,1,83886080,0,0,0,7,4294967295,0,219234,116,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13019,22,0,18775,4,0,0,1,22,74601,9,863,834,0,25,1,83886080,0,0,0,7,4294967295,0,219350,118,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13041,26,0,18775,4,0,0,1,22,74729,13,864,835,0,25,1,83886080,0,0,0,7,4294967295,0,219468,118,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13067,26,0,18775,4,0,0,1,22,74861,13,865,836,0,25,1,83886080,0,0,0,7,4294967295,0,219586,127,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13093,18,0,18775,4,0,0,1,22,75002,5,866,837,0,25,1,83886080,0,0,0,7,4294967295,0,219713,124,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13111,21,0,18775,4,0,0,1,22,75132,8,867,838,0,25,1,83886080,0,0,0,7,4294967295,0,219837,125,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13132,18,0,18775,4,0,0,1,22,75266,13,868,839,0,25,1,83886080,0,0,0,7,4294967295,0,219962,132,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13150,25,0,18775,4,0,0,1,22,75412,12,869,840,0,25,1,83886080,0,0,0,7,4294967295,0,220094,121,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13175,6,0,18775,4,0,0,1,93,181104,7,870,665,1,0,0,83886080,0,0,0,7,4294967295,0,220215,98,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[13181,10,0,18775,4,0,0,0,139,220313,17,871,841,0,0,0,83886080,0,0,0,7,18774,1,220330,122,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[13191,8,0,51900,4,0,0,1,120,220452,10,872,842,0,0,0,83886080,0,0,0,0,4294967295,0,220462,107,0,0,0,0,0,0,33,0,0,0,0,51978,12],
[13199,9,0,51900,4,0,0,1,28,51904,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,220569,107,0,0,0,0,0,0,14,0,0,0,0,51978,12],
[13208,5,0,18775,4,0,0,1,22,73748,11,873,843,0,25,1,83886080,0,0,0,7,4294967295,0,220676,98,220774,413,221187,75,0,0,21,0,0,0,0,73997,7],
[13213,10,0,18775,4,0,0,1,22,74004,11,874,844,0,25,1,83886080,0,0,0,7,4294967295,0,221262,101,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13223,8,0,18775,4,0,0,1,22,74131,4,875,845,0,25,1,83886080,0,0,0,7,4294967295,0,221363,111,221474,403,221877,50,0,0,21,0,0,0,0,73997,7],
[13231,12,0,18775,4,0,0,1,22,74261,8,876,846,0,25,1,83886080,0,0,0,7,4294967295,0,221927,108,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13243,11,0,18775,4,0,0,1,22,23306,4,877,847,0,25,1,83886080,0,0,0,7,4294967295,0,222035,78,222113,401,222514,124,0,0,0,0,0,0,0,73997,7],
[13254,8,0,18775,4,0,0,1,22,74470,14,878,848,0,25,1,83886080,0,0,0,7,4294967295,0,222638,102,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13262,13,0,18775,4,0,0,1,22,74601,9,879,849,0,25,1,83886080,0,0,0,7,4294967295,0,222740,104,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13275,17,0,18775,4,0,0,1,22,74729,13,880,850,0,25,1,83886080,0,0,0,7,4294967295,0,222844,104,222948,115,0,0,0,0,21,0,0,0,0,73997,7],
[13292,17,0,18775,4,0,0,1,22,74861,13,881,851,0,25,1,83886080,0,0,0,7,4294967295,0,223063,113,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13309,9,0,18775,4,0,0,1,22,75002,5,882,852,0,25,1,83886080,0,0,0,7,4294967295,0,223176,110,223286,418,223704,43,0,0,21,0,0,0,0,73997,7],
[13318,9,0,18775,4,0,0,1,22,75266,13,883,853,0,25,1,83886080,0,0,0,7,4294967295,0,223747,118,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13327,16,0,18775,4,0,0,1,22,75412,12,884,854,0,25,1,83886080,0,0,0,7,4294967295,0,223865,107,0,0,0,0,0,0,21,0,0,0,0,73997,7],
[13343,11,0,18775,4,0,0,0,139,223972,18,885,855,0,25,1,83886080,0,0,0,7,18774,1,223990,88,0,0,0,0,0,0,1,0,0,0,0,73997,7],
[13354,12,0,18775,4,0,0,0,139,223972,18,885,855,0,25,1,83886080,0,0,0,7,18774,1,224078,67,0,0,0,0,0,0,1,0,0,0,0,73997,7],
[13366,7,0,18775,4,0,0,1,106,224145,14,886,856,0,0,0,83886080,0,0,0,7,26418,2,224159,83,224242,48,0,0,205768,5,3,0,0,0,0,26551,6],
[13373,7,0,13373,7,0,0,1,28,224290,16,887,857,32770,0,0,83886080,0,0,0,3,4294967295,0,224306,74,224380,113,224493,28,0,0,15,0,0,0,0,33389,18],
[13380,12,0,13373,7,0,0,1,113,224521,11,888,858,0,0,0,83886080,0,0,0,3,18774,1,224532,59,224591,96,0,0,21757,7,4,0,0,0,0,33389,18],
[13392,11,0,13373,7,0,0,1,120,224687,15,889,859,0,0,0,83886080,0,0,0,3,4294967295,0,224702,72,0,0,224774,25,0,0,0,0,0,0,0,33389,18],
[13403,19,0,224799,7,0,0,1,113,224806,22,890,860,0,0,0,83886080,0,0,0,3,18774,1,224828,118,0,0,0,0,22297,5,6,0,0,0,0,54527,9],
[13422,22,0,224799,7,0,0,0,139,224946,20,891,861,0,0,0,83886080,0,0,0,3,18774,1,224966,111,0,0,0,0,0,0,1,0,0,0,0,54527,9],
[13444,12,0,11926,4,0,0,1,113,210263,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,225077,115,0,0,0,0,20076,8,3,0,0,0,0,86580,4],
[13456,8,0,11926,4,0,0,1,28,210347,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,225192,64,0,0,0,0,0,0,15,0,0,0,0,86580,4],
[13464,12,0,11926,4,0,0,1,28,210478,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210685,63,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13476,11,0,11926,4,0,0,1,28,210478,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210685,63,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13487,3,0,11926,4,0,0,1,120,94759,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,225256,75,0,0,0,0,0,0,0,0,0,0,0,86580,4],
[13490,8,0,11926,4,0,0,1,28,225331,12,892,862,0,0,0,83886080,0,0,0,0,4294967295,0,225343,79,0,0,0,0,0,0,15,0,0,0,0,86580,4],
[13498,7,0,18775,4,0,0,1,103,23306,4,893,299,0,0,0,83886080,0,0,0,7,4294967295,0,225422,104,0,0,0,0,86442,10,2,0,0,0,0,25634,18],
[13505,12,0,18775,4,0,0,1,120,225526,19,894,863,0,0,0,83890176,0,0,0,7,4294967295,0,225545,78,225623,373,225996,50,0,0,14,0,0,0,0,25634,18],
[13517,13,0,18775,4,0,0,1,120,226046,20,895,864,0,0,0,83890176,0,0,0,7,4294967295,0,226066,101,226167,368,226535,66,0,0,14,0,0,0,0,25634,18],
[13530,14,0,18775,4,0,0,1,106,226601,21,896,865,0,0,0,83886080,0,0,0,7,18774,1,226622,87,0,0,0,0,61446,9,2,0,0,0,0,18908,7],
[13544,14,0,18775,4,0,0,1,106,226709,21,897,866,0,0,0,83886080,0,0,0,7,18774,1,226730,81,0,0,0,0,79923,9,2,0,0,0,0,18908,7],
[13558,15,0,18775,4,0,0,1,24,226811,10,898,867,0,0,0,83886080,0,0,0,7,4294967295,0,226821,89,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13573,11,0,18775,4,0,0,1,24,226910,6,899,868,0,0,0,83886080,0,0,0,7,4294967295,0,226916,81,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13584,14,0,18775,4,0,0,1,28,22302,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,226997,69,0,0,0,0,0,0,38,0,0,0,0,20981,11],
[13598,3,83,18775,4,0,0,1,117,23306,4,900,869,1,0,0,83886080,0,0,0,7,4294967295,0,227066,103,227169,196,0,0,0,0,34,0,0,0,0,57397,12],
[13601,6,0,18775,4,0,0,1,117,22617,1,901,870,1,0,0,83886080,0,0,0,7,4294967295,0,227365,82,0,0,0,0,0,0,34,0,0,0,0,57397,12],
[13607,15,0,18775,4,0,0,1,117,22617,1,902,870,1,0,0,83886080,0,0,0,7,4294967295,0,227447,92,227539,197,0,0,0,0,34,0,0,0,0,57397,12],
[13622,5,0,18775,4,0,0,1,120,227736,12,903,871,0,9,1,83886080,0,0,0,7,4294967295,0,227748,104,227852,148,0,0,0,0,11,0,0,0,0,33071,10],
[13627,13,0,18775,4,0,0,0,139,228000,20,904,872,0,9,1,83886080,0,0,0,7,18774,1,228020,151,228171,467,228638,54,0,0,1,0,0,0,0,33071,10],
[13640,10,0,18775,4,0,0,1,28,228692,24,905,873,0,9,1,83886080,0,0,0,7,4294967295,0,228716,111,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[13650,12,0,18775,4,0,0,1,120,228827,19,906,874,2,9,1,83886080,0,0,0,7,4294967295,0,228846,122,228968,397,229365,50,0,0,13,0,0,0,0,33071,10],
[13662,17,0,18775,4,0,0,1,28,228692,24,905,873,0,9,1,83886080,0,0,0,7,4294967295,0,229415,125,0,0,0,0,0,0,0,0,0,0,0,33071,10],
[13679,13,0,11758,6,0,0,1,28,229540,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229562,123,229685,86,0,0,0,0,32,0,0,0,0,11758,6],
[13692,16,0,11758,6,0,0,1,28,229540,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229771,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13708,15,0,11758,6,0,0,1,28,229540,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229771,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13723,20,0,11758,6,0,0,1,28,229540,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229771,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13743,17,0,11926,4,0,0,1,28,229843,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229863,114,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13760,16,0,11926,4,0,0,1,28,229843,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229977,71,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13776,14,0,11926,4,0,0,1,28,229843,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229977,71,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13790,19,0,11926,4,0,0,1,28,229843,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229977,71,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13809,18,0,11926,4,0,0,1,28,229843,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229977,71,0,0,0,0,0,0,32,0,0,0,0,86580,4],
[13827,13,0,18775,4,0,0,1,23,23306,4,909,877,0,0,0,83886080,0,0,0,7,4294967295,0,230048,119,230167,457,230624,66,0,0,11,0,0,0,0,18908,7],
[13840,10,65,18775,4,0,0,1,28,230690,23,910,878,0,0,0,83886080,0,0,0,7,4294967295,0,230713,114,230827,123,0,0,0,0,22,13840,10,0,0,19176,23],
[13850,11,0,18775,4,0,0,0,139,230950,18,911,879,0,0,0,83886080,0,0,0,7,18774,1,230968,87,231055,436,231491,63,0,0,1,0,0,0,0,10916,7],
[13861,16,0,18775,4,0,0,0,139,231554,23,912,880,0,0,0,83890432,83894016,0,0,7,18774,1,231577,109,231686,157,0,0,0,0,1,0,0,0,0,172862,13],
[13877,6,0,18775,4,0,0,1,131,23306,4,913,881,1,0,0,83886080,0,0,0,7,4294967295,0,231843,95,0,0,0,0,0,0,42,0,0,0,0,25634,18],
[13883,14,0,18775,4,0,0,1,113,231938,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,231959,67,0,0,0,0,22297,5,6,0,0,0,0,59269,18],
[13897,14,0,18775,4,0,0,1,28,211242,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,232026,102,232128,76,0,0,0,0,42,0,0,0,0,59269,18],
[13911,12,0,18775,4,0,0,1,28,232204,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,232224,94,232318,87,0,0,0,0,42,0,0,0,0,59269,18],
[13923,15,0,18775,4,0,0,1,113,231938,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,232405,69,0,0,0,0,22297,5,6,0,0,0,0,59269,18],
[13938,18,105,18775,4,0,0,0,139,232474,25,916,884,0,0,0,83886080,0,0,0,7,18774,1,232499,98,232597,445,233042,46,0,0,1,0,0,0,0,18388,7],
[13956,11,0,18775,4,0,0,0,139,233088,18,917,885,0,0,0,83886080,0,0,0,7,18774,1,233106,90,0,0,0,0,0,0,1,0,0,0,0,25634,18],
[13967,20,0,18775,4,0,0,0,139,233196,27,918,886,0,0,0,83889920,0,0,0,7,18774,1,233223,93,0,0,0,0,0,0,1,0,0,0,0,25634,18],
[13987,9,0,18775,4,0,0,0,139,233316,16,919,887,0,0,0,83886080,0,0,0,7,18774,1,233332,92,0,0,0,0,0,0,1,0,0,0,0,25634,18],
[13996,19,0,18775,4,0,0,1,10,23306,4,920,888,2,0,0,83886080,0,0,0,7,4294967295,0,233424,156,233580,361,0,0,0,0,18,0,0,0,0,23796,16],
[14015,20,0,18775,4,0,0,1,10,23306,4,921,889,2,0,0,83886080,0,0,0,7,4294967295,0,233941,190,0,0,0,0,0,0,18,0,0,0,0,23796,16],
[14035,3,0,18775,4,0,0,1,132,23306,4,922,890,0,18,1,83886080,0,0,0,7,4294967295,0,234131,133,234264,181,0,0,0,0,0,0,0,0,0,234445,3],
[14038,7,0,18775,4,0,0,1,120,234448,14,923,891,0,18,1,83886080,0,0,0,7,4294967295,0,234462,129,234591,97,0,0,0,0,15,0,0,0,0,234445,3],
[14045,15,0,18775,4,0,0,1,120,234688,22,924,892,0,18,1,83886080,0,0,0,7,4294967295,0,234710,84,0,0,0,0,0,0,0,0,0,0,0,234445,3],
[14060,10,0,18775,4,0,0,1,132,23306,4,925,893,0,104,2,83886080,0,0,0,7,4294967295,0,234794,107,234901,82,0,0,0,0,25,0,0,0,0,234445,3],
[14070,4,0,18775,4,0,0,2,133,23306,4,926,894,0,0,0,83886080,0,0,0,7,4294967295,0,234983,80,235063,270,0,0,0,0,11,0,0,0,0,22166,17],
[14074,14,0,18775,4,0,0,1,134,23306,4,927,895,0,0,0,83886080,0,0,0,7,4294967295,0,235333,108,0,0,0,0,0,0,0,0,0,0,0,22166,17],
[14088,12,0,18775,4,0,0,0,139,235441,19,928,896,0,0,0,83886080,0,0,0,7,18774,1,235460,96,235556,117,0,0,0,0,1,0,0,0,0,172862,13],
[14100,15,0,18775,4,0,0,0,113,235673,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,235695,113,235808,191,0,0,21757,7,4,0,0,0,0,172862,13],
[14115,16,0,18775,4,0,0,0,113,235673,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,235999,78,0,0,0,0,21757,7,4,0,0,0,0,172862,13],
[14131,6,115,18775,4,0,0,1,24,23306,4,930,898,0,0,0,83886080,0,0,0,7,4294967295,0,236077,113,236190,518,236708,50,0,0,11,0,0,0,0,18908,7],
[14137,15,0,18775,4,0,0,1,120,196020,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,236758,66,236824,365,237189,52,0,0,23,0,0,86,12,18908,7],
[14152,13,0,18775,4,0,0,1,106,237241,16,931,899,0,0,0,83886080,0,0,0,7,18774,1,237257,117,0,0,0,0,22297,5,6,0,0,0,0,172862,13],
[14165,19,0,18775,4,0,0,0,113,235673,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,235999,78,0,0,0,0,21757,7,4,0,0,0,0,172862,13],
[14184,13,0,18775,4,0,0,1,106,237374,16,932,900,0,0,0,83886080,0,0,0,7,18774,1,237390,114,0,0,0,0,22297,5,6,0,0,0,0,172862,13],
[14197,14,122,18775,4,0,0,1,113,237505,21,933,901,0,0,0,83886080,0,0,0,7,237504,1,237526,97,237623,379,238002,19,21757,7,4,0,0,0,0,18908,7],
[14211,20,0,18775,4,0,0,0,113,235673,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,235999,78,0,0,0,0,21757,7,4,0,0,0,0,172862,13],
[14231,7,81,18775,4,0,0,1,26,23306,4,934,902,2,0,0,83886080,0,0,0,7,4294967295,0,238021,87,238108,506,238614,79,0,0,15,0,0,0,0,14231,7],
[14238,13,0,18775,4,0,0,1,120,238693,20,935,903,0,0,0,83886080,0,0,0,7,4294967295,0,238713,58,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14251,13,0,18775,4,0,0,0,139,238771,20,936,904,0,0,0,67174400,0,0,0,0,4294967295,0,238791,95,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[14264,16,0,18775,4,0,0,1,26,238886,22,937,905,2,0,0,83886080,0,0,0,7,4294967295,0,238908,86,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14280,12,0,18775,4,0,0,1,113,238994,24,938,906,0,0,0,83886336,0,0,0,7,64908,2,239018,91,0,0,0,0,21757,7,4,0,0,0,0,14231,7],
[14292,17,0,18775,4,0,0,1,113,238994,24,938,906,0,0,0,83886336,0,0,0,7,64908,2,239109,80,239189,124,0,0,21757,7,4,0,0,0,0,14231,7],
[14309,16,0,18775,4,0,0,1,113,239313,32,939,907,0,0,0,83886080,0,0,0,7,18774,1,239345,99,239444,64,0,0,21757,7,4,0,0,0,0,14231,7],
[14325,14,0,11758,6,0,0,1,28,239508,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,239531,125,239656,130,239786,72,0,0,32,0,0,0,0,11758,6],
[14339,17,0,18775,4,0,0,1,113,239858,24,941,909,0,0,0,83886080,0,0,0,7,18774,1,239882,77,0,0,0,0,239959,5,3,0,0,0,0,14231,7],
[14356,15,0,18775,4,0,0,0,139,239964,22,942,910,0,0,0,83886080,0,0,0,7,18774,1,239986,88,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14371,17,0,18775,4,0,0,1,113,240074,22,943,911,1,0,0,83886080,0,0,0,7,18774,1,240096,71,240167,85,0,0,11083,9,3,0,0,0,0,14231,7],
[14388,17,0,11758,6,0,0,1,28,239508,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240252,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14405,16,0,11758,6,0,0,1,28,239508,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240252,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14421,21,0,11758,6,0,0,1,28,239508,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240252,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14442,13,0,18775,4,0,0,0,139,240335,20,944,912,0,0,0,83886080,0,0,0,7,18774,1,240355,62,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14455,22,0,18775,4,0,0,0,139,240417,29,945,913,0,0,0,67174400,0,0,0,0,4294967295,0,240446,92,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[14477,6,0,14483,7,0,0,1,81,23306,4,946,914,1,0,0,83886080,0,0,0,0,4294967295,0,240538,48,0,0,0,0,0,0,17,0,0,0,0,95027,9],
[14483,7,0,14483,7,0,0,1,81,23306,4,947,914,1,0,0,83886080,0,0,0,0,4294967295,0,240586,125,0,0,0,0,0,0,17,0,0,0,0,95027,9],
[14490,16,0,18775,4,0,0,0,139,240711,12,948,915,0,18,1,83890433,0,0,0,7,18774,1,240723,50,0,0,0,0,0,0,1,0,0,0,0,234445,3],
[14506,16,0,18775,4,0,0,0,139,240773,12,949,916,0,18,1,83890433,0,0,0,7,18774,1,240785,56,240841,57,0,0,0,0,1,0,0,0,0,234445,3],
[14522,11,0,18775,4,0,0,0,139,240711,12,948,915,0,18,1,83888128,0,0,0,7,18774,1,240898,91,0,0,0,0,0,0,1,0,0,0,0,234445,3],
[14533,10,0,18775,4,0,0,0,28,240989,18,950,917,0,18,1,83888128,0,62,4,7,4294967295,0,241007,107,241114,138,0,0,241252,4,2,0,0,0,0,234445,3],
[14543,19,0,18775,4,0,0,1,113,241256,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,241306,83,0,0,0,0,21757,7,4,0,0,0,0,234445,3],
[14562,21,0,18775,4,0,0,2,120,241389,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,241418,73,0,0,0,0,0,0,0,0,0,0,0,234445,3],
[14583,20,0,18775,4,0,0,1,113,241256,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,241491,80,241571,33,0,0,21757,7,4,0,0,0,0,234445,3],
[14603,22,0,18775,4,0,0,2,120,241389,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,241604,101,241705,119,0,0,0,0,0,0,0,0,0,234445,3],
[14625,10,0,18775,4,0,0,1,27,241824,8,953,920,0,18,1,83886080,0,0,0,7,4294967295,0,241832,101,0,0,0,0,0,0,12,0,0,0,0,18908,7],
[14635,11,0,18775,4,0,0,1,120,241933,18,954,921,0,18,1,83886336,0,0,0,7,4294967295,0,241951,99,242050,155,0,0,0,0,15,0,0,0,0,234445,3],
[14646,11,0,18775,4,0,0,0,139,242205,18,955,922,0,18,1,83886080,0,0,0,7,18774,1,242223,88,0,0,0,0,0,0,1,0,0,0,0,234445,3],
[14657,16,0,18775,4,0,0,2,113,242311,23,956,923,0,18,1,83890176,0,0,0,7,22617,1,242334,88,242422,104,0,0,242526,6,2,0,0,0,0,234445,3],
[14673,9,0,14673,9,0,0,1,136,242532,4,957,924,0,18,1,83886080,0,0,0,3,4294967295,0,242536,112,242648,223,242871,97,0,0,12,0,0,0,0,14673,9],
[14682,21,0,14673,9,0,0,1,106,242968,19,958,925,0,18,1,83886336,0,0,0,3,18774,1,80910,76,0,0,0,0,22297,5,6,0,0,0,0,14673,9],
[14703,15,0,14673,9,0,0,0,139,242987,13,959,926,0,18,1,83886080,0,0,0,3,18774,1,243000,115,81115,98,0,0,0,0,1,0,0,0,0,14673,9],
[14718,16,0,14673,9,0,0,1,113,243115,15,960,927,0,18,1,83886080,0,0,0,3,18774,1,243130,119,0,0,0,0,81649,6,3,0,0,0,0,14673,9],
[14734,18,0,14673,9,0,0,1,28,243249,16,961,928,0,18,1,83886080,0,0,0,3,4294967295,0,81671,102,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14752,19,0,14673,9,0,0,1,113,243265,29,962,929,0,18,1,83886080,0,0,0,3,18774,1,82172,112,0,0,0,0,21757,7,4,0,0,0,0,14673,9],
[14771,18,0,14673,9,0,0,1,113,243294,16,963,930,0,18,1,83886080,0,0,0,3,18774,1,243310,93,82394,25,0,0,21757,7,4,0,0,0,0,14673,9],
[14789,21,0,14673,9,0,0,1,113,243403,19,964,931,0,18,1,83886080,0,0,0,3,18774,1,208580,99,0,0,0,0,34403,8,3,0,0,0,0,14673,9],
[14810,19,0,14673,9,0,0,1,113,243422,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,243439,71,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[14829,15,0,14673,9,0,0,1,139,243510,13,966,933,0,18,1,83886080,0,0,0,3,18774,1,82910,63,82973,83,0,0,0,0,1,0,0,0,0,14673,9],
[14844,25,0,14673,9,0,0,1,120,243523,24,967,934,0,18,1,83886080,0,0,0,3,4294967295,0,243547,84,0,0,0,0,0,0,0,0,0,0,0,14673,9],
[14869,13,0,14673,9,0,0,0,139,243631,8,968,935,0,108,2,83886080,0,0,0,3,18774,1,243667,118,0,0,0,0,0,0,1,0,0,0,0,14673,9],
[14882,12,0,14673,9,0,0,1,120,243785,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243805,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14894,15,0,14673,9,0,0,1,120,243785,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243866,88,83486,103,0,0,0,0,11,0,0,0,0,14673,9],
[14909,22,0,14673,9,0,0,1,120,243785,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243805,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14931,29,0,14673,9,0,0,1,42,242532,4,970,937,0,18,1,83886080,0,0,0,3,4294967295,0,243954,93,116670,172,0,0,0,0,11,0,0,0,0,14673,9],
[14960,17,0,14673,9,0,0,1,113,244047,22,971,938,0,18,1,83886080,0,0,0,3,18774,1,84506,91,0,0,0,0,21757,7,4,0,0,0,0,14673,9],
[14977,12,0,14673,9,0,0,1,28,244069,20,972,939,0,18,1,83886080,0,0,0,3,4294967295,0,244089,101,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14989,18,0,14673,9,0,0,1,43,242532,4,973,940,0,18,1,83886080,0,0,0,3,4294967295,0,244190,147,84895,78,244337,32,0,0,13,0,0,0,0,14673,9],
[15007,19,0,14673,9,0,0,2,120,244369,17,974,941,0,18,1,83886080,0,0,0,3,4294967295,0,244386,167,85156,259,244553,63,0,0,0,0,0,0,0,14673,9],
[15026,25,0,14673,9,0,0,1,40,242532,4,975,942,0,18,1,83886080,0,0,0,3,4294967295,0,244616,156,85604,98,244772,46,0,0,0,0,0,0,0,14673,9],
[15051,21,0,14673,9,0,0,1,44,242532,4,976,943,0,18,1,83886080,0,0,0,3,4294967295,0,244818,105,85823,122,244923,43,0,0,0,0,0,0,0,14673,9],
[15072,20,0,14673,9,0,0,2,45,242532,4,977,944,0,18,1,83886080,0,0,0,3,4294967295,0,244966,106,0,0,0,0,86096,5,2,0,0,0,0,14673,9],
[15092,17,0,14673,9,0,0,1,113,243422,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,245072,73,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[15109,14,0,14673,9,0,0,1,46,242532,4,978,945,0,18,1,83886080,0,0,0,3,4294967295,0,245145,86,86263,110,0,0,0,0,11,0,0,0,0,14673,9],
[15123,10,0,14673,9,0,0,1,137,242532,4,979,946,0,18,1,83886080,0,0,0,3,4294967295,0,245231,124,0,0,245355,68,0,0,22,15123,10,0,0,14673,9],
[15133,2,0,18775,4,0,0,1,28,245423,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,245443,76,0,0,0,0,0,0,0,0,0,0,0,25849,13],
[15135,9,0,15135,9,0,0,0,139,245519,12,981,948,0,0,0,83886080,0,0,0,0,4294967295,0,245531,87,245618,31,0,0,0,0,1,0,0,0,0,23684,12],
[15144,18,0,18775,4,0,0,0,139,245649,28,982,949,0,0,0,83886336,0,0,0,7,18774,1,245677,94,245771,77,0,0,0,0,1,0,0,0,0,25849,13],
[15162,22,0,11758,6,0,0,0,139,245848,26,983,950,0,0,0,83886080,0,0,0,3,18774,1,245874,126,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[15184,18,0,18775,4,0,0,1,113,246000,29,984,951,8194,0,0,83886080,0,0,0,7,18774,1,246029,111,246140,143,0,0,21757,7,4,0,0,0,0,49407,12],
[15202,23,0,18775,4,0,0,1,120,246283,30,985,952,8194,0,0,83886080,0,0,0,7,4294967295,0,246313,106,0,0,0,0,0,0,0,0,0,0,0,49407,12],
[15225,12,0,18775,4,0,0,1,35,23306,4,986,121,8192,0,0,83886080,0,0,0,7,4294967295,0,246419,95,0,0,0,0,0,0,15,0,0,0,0,49407,12],
[15237,14,0,18775,4,0,0,1,20,246514,21,987,953,8192,0,1,83886080,0,0,0,7,4294967295,0,246535,137,246672,194,0,0,0,0,25,0,0,0,0,49407,12],
[15251,20,0,18775,4,0,0,1,20,246866,27,988,954,8192,0,1,83886080,0,0,0,7,4294967295,0,246893,148,0,0,0,0,0,0,25,0,0,0,0,49407,12],
[15271,24,0,18775,4,0,0,1,20,247041,31,989,955,8192,0,1,83886080,0,0,0,7,4294967295,0,247072,142,0,0,0,0,0,0,25,0,0,0,0,49407,12],
[15295,30,0,18775,4,0,0,1,20,247214,37,990,956,8192,0,1,83886080,0,0,0,7,4294967295,0,247251,153,0,0,0,0,0,0,25,0,0,0,0,49407,12],
[15325,19,0,18775,4,0,0,1,12,247404,26,991,957,8192,0,0,83886080,0,0,0,7,4294967295,0,247430,119,0,0,0,0,0,0,28,0,0,0,0,49407,12],
[15344,25,0,18775,4,0,0,1,12,247549,32,992,958,8192,0,0,83886080,0,0,0,7,4294967295,0,247581,135,247716,397,248113,88,0,0,28,0,0,0,0,49407,12],
[15369,18,0,18775,4,0,0,1,20,248201,25,993,959,8192,0,1,83886080,0,0,0,7,4294967295,0,248226,147,0,0,0,0,0,0,25,0,0,0,0,49407,12],
[15387,24,0,18775,4,0,0,1,20,248373,31,994,960,8192,0,1,83886080,0,0,0,7,4294967295,0,248404,158,0,0,0,0,0,0,25,0,0,0,0,49407,12],
[15411,11,0,18775,4,0,0,1,21,248562,18,995,961,8192,0,1,83886080,0,0,0,7,4294967295,0,248580,119,0,0,0,0,0,0,24,0,0,0,0,49407,12],
[15422,15,0,18775,4,0,0,0,139,248699,22,996,962,8192,0,0,83886080,0,0,0,7,18774,1,248721,129,248850,370,249220,60,0,0,1,0,0,0,0,49407,12],
[15437,15,0,18775,4,0,0,1,28,249280,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,249302,70,0,0,0,0,0,0,13,0,0,0,0,49407,12],
[15452,15,0,18775,4,0,0,1,28,249372,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,249394,85,0,0,0,0,0,0,0,0,0,0,0,49407,12],
[15467,18,0,18775,4,0,0,1,28,249280,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,249479,101,0,0,0,0,0,0,13,0,0,0,0,49407,12],
[15485,18,0,18775,4,0,0,1,28,249372,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,249580,98,0,0,0,0,0,0,0,0,0,0,0,49407,12],
[15503,12,0,18775,4,0,0,1,28,249678,19,999,965,8192,0,0,83886080,0,0,0,7,4294967295,0,249697,88,0,0,0,0,0,0,0,0,0,0,0,49407,12],
[15515,10,0,18775,4,0,0,1,138,249785,18,1000,966,8192,0,0,83886080,0,0,0,7,4294967295,0,249803,106,249909,455,250364,112,0,0,29,0,0,0,0,49407,12],
[15525,11,0,18775,4,0,0,1,138,250476,19,1001,967,8192,0,0,83886080,0,0,0,7,4294967295,0,250495,106,0,0,0,0,0,0,29,0,0,0,0,49407,12],
[15536,11,0,18775,4,0,0,1,28,250601,18,1002,968,8192,0,0,83886080,0,0,0,7,4294967295,0,250619,128,250747,143,0,0,0,0,13,0,0,0,0,49407,12],
[15547,15,0,18775,4,0,0,1,28,250890,22,1003,969,8192,0,0,83886080,0,0,0,7,4294967295,0,250912,100,251012,367,251379,76,0,0,0,0,0,0,0,49407,12],
[15562,5,0,18775,4,0,0,1,120,251455,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,251467,109,251576,506,252082,40,0,0,11,0,0,0,0,22166,17],
[15567,10,0,18775,4,0,0,0,139,252122,17,1005,971,2,0,0,83886080,0,0,0,7,18774,1,252139,101,252240,63,0,0,0,0,1,0,0,0,0,22166,17],
[15577,9,0,18775,4,0,0,0,139,252303,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,252324,84,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[15586,14,0,18775,4,0,0,0,139,252303,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,252408,63,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[15600,14,0,18775,4,0,0,0,139,252471,21,1007,973,2,0,0,83887360,0,0,0,7,18774,1,252492,97,252589,81,0,0,0,0,1,0,0,0,0,22166,17],
[15614,16,0,18775,4,0,0,0,139,252670,23,1008,974,2,0,0,83887360,0,0,0,7,18774,1,252693,56,0,0,0,0,0,0,1,0,0,0,0,22166,17],
[15630,10,0,18775,4,0,0,1,28,252749,30,1009,975,32770,0,0,83886080,0,0,0,7,4294967295,0,252779,110,252889,150,0,0,0,0,0,0,0,0,0,22166,17],
[15640,25,0,18775,4,0,0,1,113,253039,32,1010,976,2,0,0,83886080,0,0,0,7,21645,1,253071,105,0,0,0,0,21757,7,4,0,0,0,0,22166,17],
[15665,26,0,18775,4,0,0,1,113,253039,32,1010,976,2,0,0,83886080,0,0,0,7,21645,1,253176,86,0,0,0,0,21757,7,4,0,0,0,0,22166,17],
[15691,12,0,18775,4,0,0,1,120,251455,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,253262,67,0,0,0,0,0,0,11,0,0,0,0,22166,17],
[15703,17,0,253329,19,0,0,0,139,253348,33,1011,977,0,0,0,67174400,0,0,0,0,4294967295,0,253381,99,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[15720,17,0,253329,19,0,0,0,139,253480,33,1012,978,0,0,0,67174400,0,0,0,0,4294967295,0,253513,105,0,0,0,0,0,0,1,0,0,0,0,33389,18],
[15737,4,0,18775,4,0,0,1,93,253618,6,1013,979,1,0,0,83886080,0,0,0,7,4294967295,0,253624,91,253715,131,0,0,0,0,14,0,0,0,0,25634,18],
[15741,6,0,18775,4,0,0,0,139,253846,13,1014,980,1,0,0,83886080,0,0,0,7,18774,1,253859,83,253942,445,254387,72,0,0,1,0,0,0,0,27118,13],
[15747,9,0,18775,4,0,0,1,28,245423,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,245443,76,0,0,0,0,0,0,0,0,0,0,0,25849,13],
[15756,14,0,18775,4,0,0,1,113,254459,21,1015,981,0,0,0,83886080,0,0,0,7,167695,2,254480,83,254563,111,0,0,21757,7,4,0,0,0,0,25849,13],
[15770,12,0,18775,4,0,0,1,28,245423,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,254674,122,254796,512,255308,68,0,0,0,0,0,0,0,25849,13],
[15782,24,0,18775,4,0,0,1,120,255376,31,1016,982,2,0,0,83888384,0,0,0,7,4294967295,0,255407,78,0,0,0,0,61446,9,2,0,0,0,0,25849,13],
[15806,10,0,18775,4,0,0,1,28,255485,21,1017,983,2,0,0,83886080,0,0,0,7,4294967295,0,255506,119,255625,180,0,0,0,0,22,15806,10,0,0,25849,13],
[15816,17,0,18775,4,0,0,1,135,23306,4,1018,984,0,0,0,83886080,0,0,0,7,4294967295,0,255805,127,255932,98,0,0,0,0,23,0,0,110,3,25849,13],
[15833,30,0,18775,4,0,0,0,139,256040,37,1019,985,0,0,0,67174400,0,0,0,0,4294967295,0,256077,115,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[15863,21,0,18775,4,0,0,0,139,256192,28,1020,986,0,0,0,83886080,0,0,0,7,18774,1,256220,139,256359,97,0,0,0,0,1,0,0,0,0,25849,13],
[15884,23,0,18775,4,0,0,1,113,256456,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,256487,91,0,0,0,0,256578,13,3,0,0,0,0,45272,10],
[15907,24,0,18775,4,0,0,1,113,256456,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,256591,106,0,0,0,0,256578,13,3,0,0,0,0,45272,10],
[15931,26,0,18775,4,0,0,1,120,256697,33,1022,988,2,0,0,83886336,0,0,0,7,4294967295,0,256730,131,0,0,0,0,0,0,13,0,0,0,0,22166,17],
[15957,22,0,18775,4,0,0,1,113,256863,29,1023,989,0,0,0,83886080,0,0,0,7,256861,2,256892,106,0,0,0,0,21757,7,4,0,0,0,0,25849,13],
[15979,31,0,18775,4,0,0,1,113,256998,38,1024,990,0,0,0,67174400,0,0,0,0,4294967295,0,257036,105,0,0,0,0,21757,7,4,0,0,0,0,45272,10],
[16010,28,0,18775,4,0,0,0,139,257141,35,1025,991,2,0,0,67174400,0,0,0,0,4294967295,0,257176,64,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[16038,31,0,18775,4,0,0,1,28,257240,42,1026,992,2,0,0,83886080,0,0,0,7,4294967295,0,257282,119,257401,190,0,0,0,0,13,0,0,0,0,25849,13],
[16069,24,0,18775,4,0,0,1,104,23306,4,1027,993,2,18,1,83886080,0,0,0,7,4294967295,0,257591,116,257707,205,0,0,0,0,0,0,0,0,0,25849,13],
[16093,34,0,18775,4,0,0,1,113,257917,41,1028,994,2,18,1,83886080,0,0,0,7,257912,5,257958,99,0,0,0,0,21757,7,4,0,0,0,0,25849,13],
[16127,27,0,18775,4,0,0,1,28,258057,34,1029,995,2,18,1,83886336,0,0,0,7,4294967295,0,258091,113,258204,57,0,0,258261,3,2,0,0,0,0,25849,13],
[16154,29,0,18775,4,0,0,0,139,258264,36,1030,996,0,0,0,83886080,0,0,0,7,18774,1,258300,124,258424,482,258906,143,0,0,1,0,0,0,0,25849,13],
[16183,7,0,18775,4,0,0,1,93,181104,7,1031,665,1,0,0,83886080,0,0,0,7,4294967295,0,259049,87,0,0,0,0,0,0,14,0,0,0,0,25634,18],
[16190,13,0,18775,4,0,0,1,27,241824,8,1032,920,0,18,1,83886080,0,0,0,7,4294967295,0,259136,117,259253,124,0,0,0,0,12,0,0,0,0,18908,7],
[16203,7,0,16203,7,0,0,1,28,259377,27,1033,997,0,0,0,83886080,0,0,0,3,4294967295,0,259404,111,259515,148,0,0,0,0,29,0,0,0,0,61192,12],
[16210,17,0,16203,7,0,0,1,28,259663,15,1034,998,0,0,0,83886080,0,0,0,3,4294967295,0,259678,96,0,0,0,0,0,0,33,0,0,0,0,61192,12],
[16227,20,0,16203,7,0,0,1,28,259774,9,1035,999,0,0,0,83886080,0,0,0,3,4294967295,0,259783,94,0,0,0,0,0,0,46,0,0,0,0,61192,12],
[16247,16,0,16203,7,0,0,0,139,259877,19,1036,1000,0,113,1,83886080,0,0,0,3,18774,1,259905,104,0,0,0,0,0,0,1,0,0,0,0,61192,12],
[16263,13,0,18775,4,0,0,1,113,260009,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,260029,90,0,0,0,0,100297,11,3,0,0,0,0,20076,8],
[16276,20,0,18775,4,0,0,0,139,260119,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,260146,63,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[16296,12,0,18775,4,0,0,1,113,260009,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,260209,81,0,0,0,0,100297,11,3,0,0,0,0,20076,8],
[16308,19,0,18775,4,0,0,0,139,260119,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,260290,85,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[16327,11,0,18775,4,0,0,0,139,260375,18,1039,1003,0,0,0,83886080,0,0,0,7,18774,1,260393,109,0,0,0,0,0,0,1,0,0,0,0,172862,13],
[16338,4,74,11758,6,0,0,1,120,260502,15,1040,1004,0,0,0,83886080,0,0,0,3,4294967295,0,260517,98,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[16342,17,0,18775,4,0,0,1,113,260615,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260639,67,0,0,0,0,260706,9,2,0,0,0,0,41213,12],
[16359,16,0,18775,4,0,0,1,113,260615,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260639,67,0,0,0,0,260706,9,2,0,0,0,0,41213,12],
[16375,15,0,18775,4,0,0,0,139,260715,22,1042,1006,6,0,0,83886080,0,0,0,7,18774,1,260737,102,260839,172,0,0,0,0,1,0,0,0,0,144658,10],
[16390,7,0,18775,4,0,0,1,113,261011,14,1043,1007,8,0,0,83886080,0,0,0,7,22617,1,261025,62,261087,450,261537,39,16390,7,3,0,0,0,0,41213,12],
[16397,18,0,18775,4,0,0,1,113,260615,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260639,67,0,0,0,0,260706,9,2,0,0,0,0,41213,12],
[16415,17,0,18775,4,0,0,1,113,260615,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,261576,83,0,0,0,0,260706,9,2,0,0,0,0,41213,12],
[16432,12,0,18775,4,0,0,0,139,261659,23,1044,1008,0,0,0,83886080,0,0,0,7,18774,1,261682,105,261787,345,262132,45,0,0,1,0,0,0,0,18388,7],
[16444,21,0,18775,4,0,0,0,139,262177,32,1045,1009,0,0,0,67174400,0,0,0,0,4294967295,0,262209,99,0,0,0,0,0,0,1,0,0,0,0,45272,10],
[16465,5,0,18775,4,0,0,1,28,232204,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,262308,102,0,0,0,0,0,0,42,0,0,0,0,59269,18],
[16470,7,0,16470,7,0,0,1,130,23306,4,1046,1010,8,0,0,83886080,0,0,0,0,4294967295,0,262410,102,262512,105,262617,28,23285,5,3,0,0,0,0,23684,12],
[16477,18,0,18775,4,0,0,1,28,262645,25,1047,1011,2,0,0,83886080,0,0,0,7,4294967295,0,262670,105,262775,144,0,0,0,0,13,0,0,0,0,27454,18],
[16495,10,0,18775,4,0,0,1,28,262919,17,1048,1012,2,0,0,83886080,0,0,0,7,4294967295,0,262936,117,263053,118,0,0,0,0,0,0,0,0,0,27454,18],
[16505,15,0,18775,4,0,0,1,28,263171,22,1049,1013,6,0,0,83886080,0,0,0,7,4294967295,0,263193,119,263312,116,0,0,0,0,13,0,0,0,0,148468,7],
[16520,15,0,18775,4,0,0,1,28,263428,22,1050,1014,6,0,0,83886080,0,0,0,7,4294967295,0,263450,97,263547,112,0,0,0,0,13,0,0,0,0,148468,7],
[16535,18,0,18775,4,0,0,1,28,263659,25,1051,1015,2,0,0,83889664,0,0,0,7,4294967295,0,263684,72,263756,73,0,0,0,0,13,0,0,0,0,27454,18],
[16553,12,0,18775,4,0,0,1,28,263829,19,1052,1016,2,0,0,83886080,0,0,0,7,4294967295,0,263848,108,263956,537,264493,31,0,0,13,0,0,0,0,27454,18],
[16565,12,0,18775,4,0,0,1,28,264524,19,1053,1017,2,0,0,83886080,0,0,0,7,4294967295,0,264543,88,264631,39,0,0,0,0,0,0,0,0,0,27454,18],
[16577,21,0,18775,4,0,0,1,28,264670,28,1054,1018,2,0,0,83889664,0,0,0,7,4294967295,0,264698,84,0,0,0,0,0,0,13,0,0,0,0,27454,18],
[16598,20,0,18775,4,0,0,1,28,264782,27,1055,1019,2,0,0,83886080,0,0,0,7,4294967295,0,264809,100,264909,105,0,0,0,0,13,0,0,0,0,27454,18],
[16618,13,0,265014,6,0,0,1,28,265020,12,1056,1020,0,0,0,83886080,0,0,0,0,4294967295,0,265032,142,265174,437,265611,131,0,0,46,0,0,0,0,265014,6],
[16631,18,0,265014,6,0,0,1,28,265742,17,1057,1021,0,0,0,83886080,0,0,0,0,4294967295,0,265759,151,265910,450,266360,113,0,0,46,0,0,0,0,265014,6],
[16649,13,0,265014,6,0,0,1,28,266473,12,1058,1022,0,0,0,83886080,0,0,0,0,4294967295,0,266485,142,266627,269,266896,149,0,0,46,0,0,0,0,265014,6],
[16662,25,0,265014,6,0,0,1,145,267045,10,1059,1023,0,0,0,83886080,0,0,0,0,4294967295,0,267055,124,267179,229,267408,87,0,0,46,0,0,0,0,265014,6],
[16687,26,0,265014,6,0,0,1,145,267495,11,1060,1024,0,0,0,83886080,0,0,0,0,4294967295,0,267506,124,267630,65,267695,57,0,0,46,0,0,0,0,265014,6],
[16713,19,0,265014,6,0,0,1,146,267752,11,1061,1025,0,0,0,83886080,0,0,0,0,4294967295,0,267763,123,0,0,0,0,0,0,46,0,0,0,0,265014,6],
[16732,19,0,265014,6,0,0,1,120,267886,17,1062,1026,0,0,0,83886080,0,0,0,0,4294967295,0,267903,127,0,0,0,0,0,0,11,0,0,0,0,265014,6],
[16751,22,0,265014,6,0,0,2,120,268030,20,1063,1027,0,0,0,83886080,0,0,0,0,4294967295,0,268050,145,268195,451,268646,40,0,0,0,0,0,0,0,265014,6],
[16773,3,0,18775,4,0,0,1,120,268686,17,1064,1028,2,0,0,83886080,0,0,0,7,4294967295,0,268703,121,268824,148,0,0,0,0,11,0,0,0,0,172862,13],
[16776,6,0,16776,6,0,0,0,139,268972,10,1065,1029,0,114,1,83886080,0,0,0,3,18774,1,268993,88,0,0,0,0,0,0,1,0,0,0,0,23684,12],
[16782,16,0,16776,6,0,0,1,113,269081,14,1066,1030,0,114,1,83886080,0,0,0,3,18774,1,269095,72,0,0,0,0,269167,5,3,0,0,0,0,23684,12],
[16798,3,0,18775,4,0,0,1,122,23306,4,1067,1031,0,0,0,83886080,0,0,0,7,4294967295,0,269172,83,269255,463,269718,29,0,0,30,0,0,0,0,19450,10],
[16801,5,0,18775,4,0,0,1,123,23306,4,1068,1032,1,0,0,83886080,0,0,0,7,4294967295,0,269747,86,269833,187,0,0,0,0,10,0,0,0,0,19450,10],
[16806,17,0,18775,4,0,0,1,28,270020,24,1069,1033,0,0,0,83886080,0,0,0,7,4294967295,0,270044,119,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16823,14,0,18775,4,0,0,1,28,270163,21,1070,1034,0,0,0,83886080,0,0,0,7,4294967295,0,270184,103,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16837,16,0,18775,4,0,0,1,28,270287,23,1071,1035,0,0,0,83886080,0,0,0,7,4294967295,0,270310,116,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16853,11,0,18775,4,0,0,1,28,270426,18,1072,1036,0,0,0,83886080,0,0,0,7,4294967295,0,270444,118,270562,112,0,0,0,0,0,0,0,0,0,30299,16],
[16864,14,0,18775,4,0,0,1,28,270674,21,1073,1037,0,0,0,83886080,0,0,0,7,4294967295,0,270695,92,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16878,16,0,18775,4,0,0,1,28,270787,23,1074,1038,0,0,0,83886080,0,0,0,7,4294967295,0,270810,106,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16894,15,0,18775,4,0,0,1,28,270916,22,1075,1039,0,0,0,83886080,0,0,0,7,4294967295,0,270938,105,0,0,0,0,0,0,0,0,0,0,0,30299,16],
[16909,24,0,18775,4,0,0,1,23,23306,4,1076,1040,0,0,0,83886080,0,0,0,7,4294967295,0,271043,108,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[16933,5,0,18775,4,0,0,1,142,23306,4,1077,1041,0,0,0,83886080,0,0,0,7,4294967295,0,271151,88,0,0,0,0,0,0,44,0,0,0,0,41213,12],
[16938,11,0,18775,4,0,0,1,30,23306,4,1078,1042,2,0,0,83886080,0,0,0,7,4294967295,0,271239,93,271332,436,271768,51,0,0,20,0,0,0,0,23796,16],
[16949,18,0,18775,4,0,0,1,31,23306,4,1079,1043,2,18,1,83886080,0,0,0,7,4294967295,0,271819,80,0,0,0,0,0,0,20,0,0,0,0,23796,16],
[16967,18,0,18775,4,0,0,1,31,23306,4,1080,1043,2,18,1,83886080,0,0,0,7,4294967295,0,271899,91,0,0,0,0,0,0,20,0,0,0,0,23796,16],
[16985,25,0,18775,4,0,0,1,120,271990,32,1081,1044,0,0,0,83886080,0,0,0,7,4294967295,0,272022,99,272121,95,0,0,0,0,14,0,0,0,0,26799,7],
[17010,29,0,18775,4,0,0,1,120,272216,36,1082,1045,0,0,0,83886080,0,0,0,7,4294967295,0,272252,100,0,0,0,0,0,0,18,0,0,0,0,26799,7],
[17039,7,0,18775,4,0,0,1,124,272352,14,1083,1046,0,9,1,83886080,0,0,0,7,4294967295,0,272366,145,272511,205,0,0,0,0,46,0,0,0,0,33071,10],
[17046,8,0,18775,4,0,0,1,124,272716,15,1084,1047,0,9,1,83886080,0,0,0,7,4294967295,0,272731,113,272844,112,0,0,0,0,46,0,0,0,0,33071,10],
[17054,30,0,18775,4,0,0,0,139,272956,37,1085,1048,0,0,0,83886080,0,0,0,7,18774,1,272993,96,273089,483,273572,83,0,0,1,0,0,0,0,25849,13],
[17084,15,0,18775,4,0,0,1,120,273655,22,1086,1049,0,0,0,83886080,0,0,0,7,4294967295,0,273677,134,273811,191,0,0,0,0,15,0,0,0,0,23290,16],
[17099,5,104,18775,4,0,0,0,2,23306,4,1087,372,1,0,0,83886080,0,0,0,7,4294967295,0,274002,52,0,0,0,0,0,0,47,0,0,0,0,25634,18],
[17104,9,0,18775,4,0,0,0,139,274054,16,1088,1050,0,0,0,83886080,0,0,0,7,18774,1,274070,119,0,0,0,0,0,0,1,0,0,0,0,20981,11],
[17113,12,115,18775,4,0,0,1,24,274189,7,1089,1051,0,0,0,83886080,0,0,0,7,4294967295,0,274196,95,274291,433,274724,29,0,0,11,0,0,0,0,18908,7],
[17125,10,0,274753,2,0,0,1,106,274755,12,1090,1052,0,0,0,83886080,0,0,0,0,4294967295,0,274767,106,0,0,0,0,78661,5,2,0,0,0,0,274753,2],
[17135,7,0,274753,2,0,0,1,120,274873,9,1091,1053,0,0,0,83886080,0,0,0,0,4294967295,0,274882,61,0,0,0,0,0,0,14,0,0,0,0,274753,2],
[17142,7,0,274753,2,0,0,1,28,274943,9,1092,1054,0,0,0,83886080,0,0,0,0,4294967295,0,274952,91,0,0,0,0,0,0,14,0,0,0,0,274753,2],
[17149,14,0,274753,2,0,0,1,28,275043,17,1093,1055,0,0,0,83886080,0,0,0,0,4294967295,0,275060,110,0,0,0,0,0,0,15,0,0,0,0,274753,2],
[17163,13,0,274753,2,0,0,1,113,275170,15,1094,1056,0,0,0,83886080,0,0,0,0,4294967295,0,275185,108,0,0,0,0,78661,5,2,0,0,0,0,274753,2],
[17176,6,0,18775,4,0,0,0,139,275293,13,1095,1057,0,0,0,83886080,0,0,0,7,18774,1,275306,90,275396,398,275794,74,0,0,1,0,0,0,0,26933,9],
[17182,10,0,18775,4,0,0,1,108,23306,4,1096,181,0,5,1,83886080,0,0,0,7,4294967295,0,275868,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17192,16,0,18775,4,0,0,1,28,275947,23,1097,1058,0,0,0,67174400,0,0,0,0,4294967295,0,275970,125,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[17208,10,0,18775,4,0,0,1,28,276095,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,276113,59,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17218,10,0,18775,4,0,0,1,113,276172,17,1099,1060,0,0,0,83887872,0,0,0,7,18774,1,276189,100,276289,62,0,0,21757,7,4,0,0,0,0,2657,7],
[17228,18,0,18775,4,0,0,1,113,276351,25,1100,1061,0,0,0,83886080,0,0,0,7,18774,1,276376,99,0,0,0,0,100297,11,3,0,0,0,0,2657,7],
[17246,11,0,18775,4,0,0,1,108,23306,4,1101,181,0,5,1,83886080,0,0,0,7,4294967295,0,275868,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17257,15,0,18775,4,0,0,1,28,276475,23,1102,1062,0,0,0,83886080,0,0,0,7,4294967295,0,276498,101,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17272,22,0,18775,4,0,0,1,28,276599,30,1103,1063,0,0,0,83886080,0,0,0,7,4294967295,0,276629,112,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17294,15,0,18775,4,0,0,1,28,276741,24,1104,1064,0,0,0,83886080,0,0,0,7,4294967295,0,276765,103,276868,97,0,0,0,0,17,0,0,0,0,2657,7],
[17309,22,0,18775,4,0,0,1,28,276965,31,1105,1065,0,0,0,83886080,0,0,0,7,4294967295,0,276996,105,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17331,11,0,18775,4,0,0,1,28,276095,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,277101,92,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17342,18,0,18775,4,0,0,1,120,277193,25,1106,1066,0,0,0,83886080,0,0,0,7,4294967295,0,277218,104,277322,83,0,0,0,0,18,0,0,0,0,2657,7],
[17360,17,0,18775,4,0,0,1,120,277405,24,1107,1067,0,0,0,83886080,0,0,0,7,4294967295,0,277429,87,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[17377,4,72,11758,6,0,0,1,120,101183,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202336,48,101300,406,277516,21,0,0,15,0,0,0,0,11758,6],
[17381,7,0,18775,4,0,0,0,95,277537,13,1108,1068,0,0,0,83886080,0,0,0,7,4294967295,0,277550,62,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[17388,5,0,18775,4,0,0,0,139,277612,12,1109,1069,0,0,0,83886080,0,0,0,7,18774,1,277624,120,277744,96,0,0,0,0,1,0,0,0,0,20076,8],
[17393,10,0,18775,4,0,0,0,139,277840,17,1110,1070,32,0,0,83886080,0,0,0,7,18774,1,277857,93,0,0,0,0,0,0,1,0,0,0,0,20076,8],
[17403,10,72,11758,6,0,0,1,120,101183,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202336,48,101300,406,277950,27,0,0,15,0,0,0,0,11758,6],
[17413,12,0,18775,4,0,0,1,28,277977,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,277995,97,278092,116,0,0,0,0,15,0,0,0,0,26799,7],
[17425,13,0,18775,4,0,0,1,28,277977,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,278208,96,278304,193,0,0,0,0,14,0,0,0,0,26799,7],
[17438,11,0,18775,4,0,0,1,28,277977,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,278497,113,278610,174,0,0,0,0,13,0,0,0,0,26799,7],
[17449,19,0,18775,4,0,0,1,113,278784,26,1112,1072,0,0,0,83888128,0,0,0,7,18774,1,278810,104,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17468,14,0,18775,4,0,0,1,28,278914,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,278939,91,0,0,0,0,0,0,0,0,0,0,0,26799,7],
[17482,22,0,18775,4,0,0,1,113,279030,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279063,106,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17504,18,0,18775,4,0,0,1,28,278914,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,279169,119,279288,152,0,0,0,0,0,0,0,0,0,26799,7],
[17522,26,0,18775,4,0,0,1,113,279030,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279440,88,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17548,19,0,18775,4,0,0,1,28,279528,26,1115,1075,0,0,0,83888128,0,0,0,7,4294967295,0,279554,132,0,0,0,0,0,0,15,0,0,0,0,26799,7],
[17567,15,0,18775,4,0,0,1,28,279686,22,1116,1076,0,0,0,83888896,0,0,0,7,4294967295,0,279708,104,279812,197,0,0,0,0,11,0,0,0,0,26799,7],
[17582,23,0,18775,4,0,0,1,113,280009,30,1117,1077,0,0,0,83888896,0,0,0,7,18774,1,280039,94,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17605,10,0,18775,4,0,0,1,28,278914,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,278939,91,0,0,0,0,0,0,0,0,0,0,0,26799,7],
[17615,18,0,18775,4,0,0,1,113,279030,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279063,106,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17633,14,0,18775,4,0,0,1,28,278914,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,278939,91,0,0,0,0,0,0,0,0,0,0,0,26799,7],
[17647,22,0,18775,4,0,0,1,113,279030,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279063,106,0,0,0,0,21757,7,4,0,0,0,0,26799,7],
[17669,4,0,11758,6,0,0,1,120,280133,8,1118,1078,0,0,0,83886080,0,0,0,3,4294967295,0,280141,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[17673,26,0,280201,6,0,0,1,28,280207,25,1119,1079,8192,0,0,83886080,0,0,0,0,4294967295,0,280232,104,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17699,31,0,280201,6,0,0,1,28,280336,30,1120,1080,8192,0,0,83886080,0,0,0,0,4294967295,0,280366,106,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17730,31,0,280201,6,0,0,1,28,280472,30,1121,1081,8192,0,0,83886080,0,0,0,0,4294967295,0,280502,89,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17761,22,0,280201,6,0,0,1,28,280591,21,1122,1082,8192,0,0,83886080,0,0,0,0,4294967295,0,280612,102,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17783,27,0,280201,6,0,0,1,28,280714,26,1123,1083,8192,0,0,83886080,0,0,0,0,4294967295,0,280740,104,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17810,27,0,280201,6,0,0,1,28,280844,26,1124,1084,8192,0,0,83886080,0,0,0,0,4294967295,0,280870,87,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17837,17,0,280201,6,0,0,1,28,280957,16,1125,1085,8192,0,0,83886080,0,0,0,0,4294967295,0,280973,120,0,0,0,0,0,0,0,0,0,0,0,280201,6],
[17854,15,0,280201,6,0,0,1,28,281093,14,1126,1086,8192,0,0,83886080,0,0,0,0,4294967295,0,281107,115,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17869,20,0,280201,6,0,0,1,28,281222,19,1127,1087,8192,0,0,83886080,0,0,0,0,4294967295,0,281241,116,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17889,20,0,280201,6,0,0,1,28,281357,19,1128,1088,8192,0,0,83886080,0,0,0,0,4294967295,0,281376,99,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17909,32,0,280201,6,0,0,1,28,281475,31,1129,1089,8192,0,0,83886080,0,0,0,0,4294967295,0,281506,115,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17941,28,0,280201,6,0,0,1,28,281621,27,1130,1090,8192,0,0,83886080,0,0,0,0,4294967295,0,281648,87,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17969,21,0,280201,6,0,0,1,28,281735,20,1131,1091,8192,0,0,83886080,0,0,0,0,4294967295,0,281755,100,0,0,0,0,0,0,46,0,0,0,0,280201,6],
[17990,22,0,280201,6,0,0,1,120,281855,21,1132,1092,8192,0,0,83886080,0,0,0,0,4294967295,0,281876,114,0,0,0,0,0,0,0,0,0,0,0,280201,6],
[18012,10,0,280201,6,0,0,1,28,281990,9,1133,1093,8192,0,0,83886080,0,0,0,0,4294967295,0,281999,87,0,0,0,0,0,0,43,0,0,0,0,280201,6],
[18022,10,0,280201,6,0,0,1,120,282086,9,1134,1094,8192,0,0,83886080,0,0,0,0,4294967295,0,282095,98,0,0,0,0,0,0,0,0,0,0,0,280201,6],
[18032,17,0,280201,6,0,0,1,28,282193,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,282209,82,0,0,0,0,0,0,43,0,0,0,0,280201,6],
[18049,9,0,280201,6,0,0,1,28,282193,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,282291,64,0,0,0,0,0,0,43,0,0,0,0,280201,6],
[18058,17,0,280201,6,0,0,1,120,282355,16,1136,1096,8192,0,0,83886080,0,0,0,0,4294967295,0,282371,104,0,0,0,0,0,0,0,0,0,0,0,280201,6],
[18075,12,0,280201,6,0,0,1,28,282475,17,1137,1097,8192,0,0,83886080,0,0,0,0,4294967295,0,282492,105,282597,217,282814,47,0,0,29,0,0,0,0,280201,6],
[18087,21,0,280201,6,0,0,1,120,282861,20,1138,1098,8192,0,0,83886080,0,0,0,0,4294967295,0,282881,109,0,0,0,0,0,0,13,0,0,0,0,280201,6],
[18108,16,0,280201,6,0,0,1,28,282990,15,1139,1099,8192,0,0,83886080,0,0,0,0,4294967295,0,283005,103,0,0,0,0,0,0,0,0,0,0,0,280201,6],
[18124,18,0,18775,4,0,0,1,106,283112,26,1140,1100,0,0,0,83886080,0,0,0,7,283108,4,283138,80,0,0,0,0,260706,9,2,0,0,0,0,20076,8],
[18142,19,0,18775,4,0,0,1,113,283218,27,1141,1101,0,0,0,83886080,0,0,0,7,64908,2,283245,88,0,0,0,0,21757,7,4,0,0,0,0,20076,8],
[18161,24,0,18775,4,0,0,1,113,283333,32,1142,1102,0,0,0,83886080,0,0,0,7,21645,1,283365,76,0,0,0,0,21757,7,4,0,0,0,0,20076,8],
[18185,19,0,18775,4,0,0,1,106,283112,26,1140,1100,0,0,0,83886080,0,0,0,7,283108,4,283441,78,0,0,0,0,260706,9,2,0,0,0,0,20076,8],
[18204,20,0,18775,4,0,0,1,113,283218,27,1141,1101,0,0,0,83886080,0,0,0,7,64908,2,283519,87,0,0,0,0,21757,7,4,0,0,0,0,20076,8],
[18224,25,0,18775,4,0,0,1,113,283333,32,1142,1102,0,0,0,83886080,0,0,0,7,21645,1,283606,104,0,0,0,0,21757,7,4,0,0,0,0,20076,8],
[18249,6,0,18775,4,0,0,1,106,283710,13,1143,1103,0,0,0,83886080,0,0,0,7,18774,1,283723,117,0,0,0,0,18249,6,2,0,0,0,0,25849,13],
[18255,9,0,18775,4,0,0,1,120,71461,24,227,1104,1,0,0,83886080,0,0,0,7,4294967295,0,283840,82,283922,97,0,0,0,0,36,0,0,0,0,27118,13],
[18264,11,0,18775,4,0,0,1,120,284019,18,1144,1105,0,0,0,83886080,0,0,0,7,4294967295,0,284037,112,0,0,0,0,0,0,18,0,0,0,0,41213,12],
[18275,12,0,18775,4,0,0,1,120,284149,19,1145,1106,0,0,0,83886080,0,0,0,7,4294967295,0,284168,119,0,0,0,0,0,0,18,0,0,0,0,41213,12],
[18287,18,0,18775,4,0,0,1,28,147066,29,568,550,0,0,0,67174400,0,0,0,0,4294967295,0,284287,65,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[18305,22,0,18775,4,0,0,1,28,150962,33,581,562,0,0,0,67174400,0,0,0,0,4294967295,0,284352,69,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[18327,13,0,18775,4,0,0,1,125,23306,4,1146,1107,0,0,0,67174400,0,0,0,0,4294967295,0,284421,93,0,0,0,0,0,0,37,0,0,0,0,45272,10],
[18340,17,0,18775,4,0,0,1,119,23306,4,1147,1108,0,0,0,67174400,0,0,0,0,4294967295,0,284514,101,0,0,0,0,0,0,37,0,0,0,0,45272,10],
[18357,12,0,18775,4,0,0,1,28,169642,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,284615,120,0,0,0,0,0,0,29,0,0,0,0,41213,12],
[18369,19,0,18775,4,0,0,1,113,284735,26,1148,1109,0,0,0,83886080,0,0,0,7,172422,2,284761,109,284870,348,285218,38,21757,7,4,0,0,0,0,59269,18],
[18388,7,112,18775,4,0,0,1,113,194208,14,744,719,0,0,0,83886080,0,0,0,7,22617,1,285256,69,285325,403,285728,25,11083,9,3,0,0,0,0,18388,7],
[18395,27,0,18775,4,0,0,0,139,285753,34,1149,1110,0,0,0,83886080,0,0,0,7,18774,1,285787,97,285884,68,0,0,0,0,1,0,0,0,0,18388,7],
[18422,22,0,18775,4,0,0,1,106,285952,29,1150,1111,0,0,0,83886080,0,0,0,7,18774,1,285981,107,0,0,0,0,286088,6,3,0,0,0,0,18388,7],
[18444,4,119,11758,6,0,0,1,120,168052,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,286094,104,168162,406,286198,30,0,0,32,0,0,0,0,11758,6],
[18448,18,0,11758,6,0,0,0,139,286228,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,286250,81,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18466,19,0,11758,6,0,0,0,139,286228,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,286331,92,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18485,25,0,11758,6,0,0,0,139,286423,29,1152,1113,0,0,0,83889152,0,0,0,3,18774,1,286452,115,286567,349,286916,52,0,0,1,0,0,0,0,11758,6],
[18510,17,0,11758,6,0,0,1,120,286968,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,286990,107,0,0,0,0,0,0,23,0,0,115,2,11758,6],
[18527,18,0,11758,6,0,0,1,120,286968,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287106,136,287242,149,0,0,0,0,23,0,0,115,2,11758,6],
[18545,9,0,11758,6,0,0,1,120,86584,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,287391,56,287447,425,287872,68,0,0,14,0,0,0,0,11758,6],
[18554,9,0,11758,6,0,0,1,120,287940,13,1154,1115,0,0,0,83886080,0,0,0,3,4294967295,0,287953,65,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[18563,25,0,11758,6,0,0,0,139,288018,29,1155,1116,0,0,0,67174400,0,0,0,0,4294967295,0,288047,127,288174,280,288454,65,0,0,1,0,0,0,0,11758,6],
[18588,11,0,11758,6,0,0,0,139,288519,15,1156,1117,0,0,0,83886080,0,0,0,3,18774,1,288534,116,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18599,3,120,18775,4,0,0,1,82,23306,4,1157,1118,1,117,1,83886080,0,0,0,7,4294967295,0,288659,94,288753,113,0,0,0,0,17,0,0,0,0,27118,13],
[18602,9,120,18775,4,0,0,1,82,23306,4,1158,1118,1,117,1,83886080,0,0,0,7,4294967295,0,288866,51,0,0,0,0,0,0,17,0,0,0,0,27118,13],
[18611,17,0,288917,4,0,0,1,120,288921,19,1159,1119,0,0,0,83886080,0,0,0,0,4294967295,0,288940,66,0,0,0,0,0,0,0,0,0,0,0,61192,12],
[18628,12,0,288917,4,0,0,1,28,289006,14,1160,1120,0,0,0,83886080,0,0,0,0,4294967295,0,289020,105,0,0,0,0,0,0,15,0,0,0,0,61192,12],
[18640,8,0,288917,4,0,0,1,28,289125,10,1161,1121,0,0,0,83886080,0,0,0,0,4294967295,0,289135,117,0,0,0,0,0,0,0,0,0,0,0,61192,12],
[18648,15,0,288917,4,0,0,1,28,289252,17,1162,1122,0,0,0,83886080,0,0,0,0,4294967295,0,289269,117,0,0,0,0,0,0,14,0,0,0,0,61192,12],
[18663,8,0,288917,4,0,0,1,28,289386,10,1163,1123,0,0,0,83886080,0,0,0,0,4294967295,0,289396,113,289509,98,0,0,0,0,44,0,0,0,0,61192,12],
[18671,4,121,18775,4,0,0,1,83,23306,4,1164,1124,1,118,1,83886080,0,0,0,7,4294967295,0,289617,128,289745,158,0,0,0,0,17,0,0,0,0,26799,7],
[18675,3,121,18775,4,0,0,1,83,23306,4,1165,1124,1,118,1,83886080,0,0,0,7,4294967295,0,289903,67,0,0,0,0,0,0,17,0,0,0,0,26799,7],
[18678,15,0,289970,6,0,0,2,143,23306,4,1166,1125,32768,0,0,83886080,0,0,0,0,4294967295,0,289976,118,0,0,0,0,0,0,14,0,0,0,0,54527,9],
[18693,4,0,18775,4,0,0,1,28,290094,16,1167,1126,0,0,0,83886080,0,0,0,7,4294967295,0,290110,116,0,0,0,0,0,0,11,0,0,0,0,26933,9],
[18697,13,0,18775,4,0,0,0,139,290226,20,1168,1127,0,0,0,83886080,0,0,0,7,18774,1,290246,107,0,0,0,0,0,0,1,0,0,0,0,26933,9],
[18710,9,0,18730,8,0,0,1,28,290353,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,290375,78,0,0,0,0,0,0,46,0,0,0,0,61192,12],
[18719,11,0,18775,4,0,0,1,120,290453,18,1170,1129,2,0,0,83886080,0,0,0,7,4294967295,0,290471,84,290555,110,0,0,0,0,11,0,0,0,0,26933,9],
[18730,8,0,18730,8,0,0,1,28,290353,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,290665,115,290780,259,291039,76,0,0,46,0,0,0,0,61192,12],
[18738,6,0,9628,8,0,0,1,14,168634,10,1171,614,0,0,0,83886080,0,0,0,0,4294967295,0,291115,122,291237,181,291418,50,0,0,46,0,0,0,0,54527,9],
[18744,13,0,9628,8,0,0,1,14,168634,10,1172,614,0,0,0,83886080,0,0,0,0,4294967295,0,291468,68,0,0,0,0,0,0,46,0,0,0,0,54527,9],
[18757,4,0,18775,4,0,0,1,120,291536,11,1173,1130,0,0,0,67174400,0,0,0,0,4294967295,0,291547,115,0,0,0,0,0,0,0,0,0,0,0,45272,10],
[18761,3,0,9628,8,0,0,1,14,168634,10,1174,614,0,0,0,83886080,0,0,0,0,4294967295,0,291468,68,0,0,0,0,0,0,46,0,0,0,0,54527,9],
[18764,10,0,9628,8,0,0,1,14,168634,10,1175,614,0,0,0,83886080,0,0,0,0,4294967295,0,291468,68,0,0,0,0,0,0,46,0,0,0,0,54527,9],
];

pub(super) static GROUPS: [[u32; 2]; 1131] = [
[0,1],[1,1],[2,1],[3,1],[4,2],[6,1],[7,6],[13,1],[14,1],[15,1],[16,2],[18,2],[20,3],[23,1],[24,2],[26,1],
[27,1],[28,1],[29,1],[30,1],[31,1],[32,1],[33,1],[34,1],[35,1],[36,1],[37,1],[38,1],[39,1],[40,1],[41,1],
[42,1],[43,1],[44,1],[45,1],[46,1],[47,1],[48,1],[49,1],[50,1],[51,1],[52,1],[53,1],[54,1],[55,1],[56,1],
[57,1],[58,1],[59,1],[60,1],[61,1],[62,1],[63,1],[64,1],[65,1],[66,1],[67,1],[68,1],[69,1],[70,1],[71,1],
[72,1],[73,1],[74,1],[75,1],[76,1],[77,1],[78,1],[79,1],[80,2],[82,1],[83,1],[84,1],[85,1],[86,1],[87,1],
[88,1],[89,1],[90,1],[91,1],[92,1],[93,1],[94,1],[95,1],[96,1],[97,2],[99,1],[100,1],[101,1],[102,2],[104,1],
[105,1],[106,1],[107,1],[108,1],[109,1],[110,1],[111,1],[112,1],[113,1],[114,1],[115,1],[116,3],[119,1],
[120,1],[121,1],[122,1],[123,1],[124,1],[125,1],[126,1],[127,1],[128,1],[129,1],[130,1],[131,1],[132,1],
[133,1],[134,1],[135,1],[136,4],[140,2],[142,1],[143,2],[145,1],[146,1],[147,1],[148,1],[149,1],[150,2],
[152,2],[154,1],[155,1],[156,2],[158,1],[159,1],[160,1],[161,1],[162,1],[163,1],[164,1],[165,2],[167,4],
[171,1],[172,2],[174,1],[175,1],[176,1],[177,1],[178,1],[179,1],[180,2],[182,1],[183,1],[184,1],[185,1],
[186,1],[187,1],[188,1],[189,1],[190,1],[191,1],[192,1],[193,1],[194,1],[195,1],[196,1],[197,1],[198,1],
[199,1],[200,1],[201,1],[202,1],[203,2],[205,1],[206,2],[208,1],[209,2],[211,1],[212,1],[213,1],[214,3],
[217,1],[218,2],[220,1],[221,1],[222,2],[224,1],[225,1],[226,1],[227,1],[228,1],[229,1],[230,1],[231,2],
[233,1],[234,2],[236,1],[237,1],[238,1],[239,1],[240,2],[242,1],[243,1],[244,1],[245,1],[246,1],[247,1],
[248,1],[249,1],[250,1],[251,1],[252,1],[253,1],[254,1],[255,1],[256,1],[257,1],[258,1],[259,1],[260,1],
[261,1],[262,1],[263,1],[264,1],[265,1],[266,1],[267,1],[268,1],[269,1],[270,1],[271,1],[272,1],[273,1],
[274,1],[275,1],[276,1],[277,1],[278,1],[279,1],[280,1],[281,1],[282,1],[283,1],[284,1],[285,1],[286,1],
[287,1],[288,1],[289,1],[290,1],[291,1],[292,1],[293,1],[294,1],[295,1],[296,1],[297,1],[298,1],[299,1],
[300,1],[301,1],[302,1],[303,1],[304,1],[305,1],[306,1],[307,1],[308,1],[309,1],[310,1],[311,1],[312,1],
[313,1],[314,1],[315,1],[316,1],[317,1],[318,1],[319,1],[320,1],[321,1],[322,2],[324,1],[325,1],[326,1],
[327,3],[330,1],[331,1],[332,1],[333,1],[334,1],[335,1],[336,1],[337,1],[338,1],[339,1],[340,1],[341,1],
[342,2],[344,1],[345,2],[347,2],[349,1],[350,1],[351,1],[352,1],[353,1],[354,1],[355,1],[356,1],[357,1],
[358,1],[359,1],[360,1],[361,1],[362,1],[363,1],[364,1],[365,1],[366,1],[367,1],[368,1],[369,1],[370,1],
[371,1],[372,1],[373,2],[375,1],[376,2],[378,4],[382,2],[384,1],[385,1],[386,1],[387,1],[388,1],[389,2],
[391,1],[392,3],[395,1],[396,1],[397,1],[398,1],[399,1],[400,1],[401,1],[402,2],[404,2],[406,2],[408,1],
[409,1],[410,1],[411,1],[412,1],[413,1],[414,1],[415,1],[416,1],[417,1],[418,1],[419,1],[420,1],[421,1],
[422,1],[423,1],[424,1],[425,1],[426,3],[429,1],[430,1],[431,1],[432,2],[434,4],[438,1],[439,1],[440,1],
[441,1],[442,1],[443,1],[444,1],[445,1],[446,1],[447,1],[448,1],[449,1],[450,1],[451,1],[452,1],[453,1],
[454,1],[455,1],[456,1],[457,1],[458,1],[459,1],[460,1],[461,1],[462,1],[463,1],[464,1],[465,1],[466,1],
[467,1],[468,1],[469,2],[471,1],[472,1],[473,1],[474,1],[475,1],[476,1],[477,1],[478,1],[479,1],[480,1],
[481,1],[482,1],[483,1],[484,1],[485,1],[486,1],[487,1],[488,1],[489,1],[490,1],[491,1],[492,1],[493,1],
[494,2],[496,1],[497,1],[498,1],[499,1],[500,1],[501,1],[502,1],[503,3],[506,1],[507,1],[508,1],[509,1],
[510,1],[511,1],[512,1],[513,1],[514,1],[515,1],[516,1],[517,1],[518,1],[519,1],[520,1],[521,1],[522,1],
[523,1],[524,1],[525,1],[526,1],[527,1],[528,1],[529,1],[530,1],[531,3],[534,2],[536,2],[538,1],[539,1],
[540,1],[541,1],[542,1],[543,1],[544,1],[545,1],[546,1],[547,1],[548,1],[549,1],[550,1],[551,2],[553,1],
[554,1],[555,1],[556,1],[557,1],[558,1],[559,2],[561,4],[565,1],[566,1],[567,1],[568,1],[569,1],[570,1],
[571,1],[572,1],[573,1],[574,1],[575,1],[576,1],[577,2],[579,1],[580,2],[582,2],[584,1],[585,1],[586,1],
[587,1],[588,1],[589,1],[590,1],[591,1],[592,1],[593,1],[594,1],[595,1],[596,1],[597,1],[598,1],[599,1],
[600,1],[601,1],[602,1],[603,1],[604,1],[605,1],[606,1],[607,1],[608,1],[609,1],[610,1],[611,1],[612,1],
[613,1],[614,1],[615,1],[616,1],[617,1],[618,1],[619,1],[620,1],[621,1],[622,1],[623,1],[624,1],[625,1],
[626,1],[627,1],[628,3],[631,1],[632,2],[634,1],[635,2],[637,2],[639,1],[640,1],[641,1],[642,1],[643,1],
[644,1],[645,1],[646,1],[647,2],[649,1],[650,1],[651,1],[652,1],[653,1],[654,1],[655,1],[656,1],[657,1],
[658,1],[659,1],[660,1],[661,1],[662,2],[664,2],[666,1],[667,1],[668,1],[669,2],[671,1],[672,1],[673,1],
[674,1],[675,1],[676,1],[677,1],[678,1],[679,2],[681,2],[683,1],[684,1],[685,1],[686,1],[687,1],[688,1],
[689,1],[690,1],[691,1],[692,1],[693,1],[694,1],[695,1],[696,1],[697,1],[698,2],[700,2],[702,1],[703,2],
[705,1],[706,1],[707,2],[709,5],[714,1],[715,1],[716,1],[717,1],[718,1],[719,1],[720,1],[721,1],[722,2],
[724,1],[725,1],[726,1],[727,1],[728,1],[729,1],[730,1],[731,1],[732,1],[733,1],[734,1],[735,1],[736,1],
[737,1],[738,1],[739,1],[740,1],[741,2],[743,1],[744,2],[746,1],[747,2],[749,1],[750,1],[751,1],[752,1],
[753,1],[754,1],[755,1],[756,1],[757,1],[758,2],[760,1],[761,1],[762,2],[764,1],[765,1],[766,1],[767,1],
[768,1],[769,1],[770,3],[773,1],[774,1],[775,1],[776,1],[777,1],[778,1],[779,1],[780,1],[781,1],[782,1],
[783,1],[784,1],[785,1],[786,1],[787,1],[788,1],[789,1],[790,1],[791,1],[792,2],[794,2],[796,1],[797,1],
[798,1],[799,2],[801,2],[803,1],[804,1],[805,1],[806,1],[807,1],[808,1],[809,1],[810,1],[811,1],[812,1],
[813,1],[814,1],[815,2],[817,1],[818,1],[819,2],[821,2],[823,2],[825,1],[826,1],[827,1],[828,3],[831,1],
[832,2],[834,1],[835,1],[836,1],[837,2],[839,1],[840,1],[841,1],[842,1],[843,1],[844,1],[845,1],[846,2],
[848,1],[849,1],[850,1],[851,1],[852,1],[853,1],[854,1],[855,1],[856,1],[857,1],[858,1],[859,1],[860,3],
[863,4],[867,1],[868,1],[869,1],[870,2],[872,1],[873,2],[875,1],[876,1],[877,1],[878,1],[879,1],[880,1],
[881,1],[882,1],[883,1],[884,1],[885,1],[886,1],[887,3],[890,1],[891,1],[892,1],[893,1],[894,1],[895,1],
[896,1],[897,1],[898,1],[899,1],[900,1],[901,1],[902,1],[903,1],[904,1],[905,1],[906,1],[907,1],[908,1],
[909,1],[910,1],[911,1],[912,1],[913,1],[914,1],[915,1],[916,1],[917,2],[919,1],[920,3],[923,1],[924,1],
[925,1],[926,1],[927,1],[928,1],[929,1],[930,1],[931,1],[932,1],[933,1],[934,2],[936,2],[938,5],[943,4],
[947,1],[948,1],[949,2],[951,2],[953,2],[955,2],[957,1],[958,1],[959,1],[960,1],[961,1],[962,1],[963,1],
[964,1],[965,1],[966,1],[967,1],[968,1],[969,1],[970,1],[971,1],[972,1],[973,1],[974,1],[975,1],[976,1],
[977,1],[978,1],[979,1],[980,1],[981,1],[982,1],[983,1],[984,1],[985,1],[986,1],[987,1],[988,1],[989,1],
[990,1],[991,1],[992,1],[993,1],[994,1],[995,1],[996,1],[997,1],[998,1],[999,1],[1000,2],[1002,1],[1003,1],
[1004,1],[1005,1],[1006,1],[1007,1],[1008,1],[1009,1],[1010,1],[1011,1],[1012,1],[1013,1],[1014,1],[1015,1],
[1016,2],[1018,1],[1019,1],[1020,2],[1022,1],[1023,4],[1027,5],[1032,1],[1033,1],[1034,1],[1035,1],[1036,1],
[1037,2],[1039,2],[1041,1],[1042,1],[1043,1],[1044,1],[1045,1],[1046,1],[1047,1],[1048,1],[1049,1],[1050,1],
[1051,1],[1052,1],[1053,1],[1054,4],[1058,1],[1059,1],[1060,1],[1061,1],[1062,1],[1063,1],[1064,1],[1065,1],
[1066,2],[1068,1],[1069,4],[1073,1],[1074,1],[1075,1],[1076,1],[1077,1],[1078,2],[1080,2],[1082,1],[1083,1],
[1084,2],[1086,2],[1088,2],[1090,1],[1091,1],[1092,1],[1093,1],[1094,1],[1095,1],[1096,1],[1097,1],[1098,1],
[1099,1],[1100,1],[1101,2],[1103,1],[1104,1],[1105,1],[1106,3],[1109,1],[1110,1],[1111,1],[1112,1],[1113,1],
[1114,1],[1115,1],[1116,1],[1117,1],[1118,1],[1119,3],[1122,1],[1123,1],[1124,1],[1125,1],[1126,1],[1127,1],
[1128,1],[1129,1],[1130,1],[1131,1],[1132,1],[1133,1],[1134,1],[1135,1],[1136,1],[1137,2],[1139,2],[1141,1],
[1142,1],[1143,1],[1144,1],[1145,1],[1146,2],[1148,1],[1149,2],[1151,1],[1152,1],[1153,1],[1154,2],[1156,1],
[1157,1],[1158,1],[1159,1],[1160,1],[1161,1],[1162,1],[1163,1],[1164,1],[1165,1],[1166,2],[1168,1],[1169,1],
[1170,1],[1171,1],[1172,1],[1173,1],[1174,1],[1175,1],[1176,1],[1177,1],[1178,1],[1179,1],[1180,1],[1181,2],
[1183,2],[1185,1],[1186,1],[1187,4],[1191,1],[1192,1],[1193,1],[1194,1],[1195,1],[1196,1],[1197,1],[1198,1],
[1199,1],[1200,1],[1201,1],[1202,1],[1203,1],[1204,1],[1205,1],[1206,1],[1207,1],[1208,1],[1209,1],[1210,1],
[1211,1],[1212,1],[1213,1],[1214,1],[1215,1],[1216,1],[1217,1],[1218,1],[1219,1],[1220,1],[1221,1],[1222,1],
[1223,1],[1224,1],[1225,1],[1226,1],[1227,1],[1228,2],[1230,1],[1231,1],[1232,1],[1233,1],[1234,1],[1235,1],
[1236,1],[1237,1],[1238,1],[1239,1],[1240,1],[1241,1],[1242,1],[1243,1],[1244,1],[1245,2],[1247,1],[1248,1],
[1249,1],[1250,1],[1251,1],[1252,1],[1253,1],[1254,1],[1255,1],[1256,1],[1257,1],[1258,3],[1261,1],[1262,4],
[1266,4],[1270,1],[1271,1],[1272,1],[1273,1],[1274,1],[1275,1],[1276,1],[1277,1],[1278,1],[1279,1],[1280,1],
[1281,1],[1282,1],[1283,1],[1284,1],[1285,1],[1286,1],[1287,1],[1288,1],[1289,1],[1290,2],[1292,1],[1293,1],
[1294,1],[1295,1],[1296,2],[1298,2],[1300,2],[1302,1],[1303,1],[1304,1],[1305,1],[1306,1],[1307,1],[1308,1],
[1309,1],[1310,1],[1311,2],[1313,1],[1314,2],[1316,1],[1317,1],[1318,1],[1319,2],[1321,1],[1322,1],[1323,1],
[1324,1],[1325,1],[1326,2],[1328,1],[1329,1],[1330,1],[1331,2],[1333,1],[1334,1],
];

pub(super) static VARIABLES: [[u32; 2]; 1176] = [
[1335,1],[1336,1],[1337,1],[1338,1],[1339,2],[1341,1],[1342,6],[1348,1],[1349,1],[1350,1],[1351,2],[1353,4],
[1357,3],[1360,1],[1361,2],[1363,1],[1364,1],[1365,1],[1366,1],[1367,1],[1368,1],[1369,1],[1370,1],[1371,1],
[1372,1],[1373,1],[1374,1],[1375,1],[1376,2],[1378,1],[1379,1],[1380,1],[1381,1],[1382,1],[1383,1],[1384,1],
[1385,1],[1386,1],[1387,1],[1388,1],[1389,1],[1390,1],[1391,1],[1392,1],[1393,1],[1394,1],[1395,1],[1396,1],
[1397,1],[1398,1],[1399,1],[1400,1],[1401,1],[1402,1],[1403,1],[1404,1],[1405,1],[1406,1],[1407,1],[1408,1],
[1409,1],[1410,1],[1411,1],[1412,1],[1413,1],[1414,1],[1415,1],[1416,1],[1417,1],[1418,2],[1420,1],[1421,1],
[1422,1],[1423,1],[1424,1],[1425,1],[1426,1],[1427,1],[1428,1],[1429,1],[1430,1],[1431,1],[1432,1],[1433,1],
[1434,1],[1435,1],[1436,1],[1437,1],[1438,1],[1439,1],[1440,2],[1442,1],[1443,1],[1444,1],[1445,1],[1446,1],
[1447,1],[1448,1],[1449,1],[1450,1],[1451,1],[1452,1],[1453,1],[1454,3],[1457,1],[1458,1],[1459,1],[1460,1],
[1461,1],[1462,1],[1463,1],[1464,1],[1465,1],[1466,1],[1467,1],[1468,1],[1469,1],[1470,1],[1471,1],[1472,1],
[1473,1],[1474,4],[1478,1],[1479,1],[1480,1],[1481,1],[1482,1],[1483,1],[1484,1],[1485,1],[1486,1],[1487,2],
[1489,2],[1491,1],[1492,1],[1493,2],[1495,1],[1496,1],[1497,1],[1498,1],[1499,1],[1500,1],[1501,1],[1502,1],
[1503,1],[1504,1],[1505,1],[1506,1],[1507,1],[1508,1],[1509,1],[1510,1],[1511,1],[1512,1],[1513,1],[1514,2],
[1516,1],[1517,1],[1518,1],[1519,1],[1520,1],[1521,1],[1522,1],[1523,1],[1524,1],[1525,1],[1526,1],[1527,1],
[1528,1],[1529,1],[1530,1],[1531,1],[1532,1],[1533,1],[1534,1],[1535,1],[1536,1],[1537,2],[1539,1],[1540,1],
[1541,1],[1542,1],[1543,1],[1544,1],[1545,1],[1546,1],[1547,1],[1548,1],[1549,1],[1550,2],[1552,1],[1553,1],
[1554,2],[1556,1],[1557,1],[1558,1],[1559,1],[1560,1],[1561,1],[1562,1],[1563,2],[1565,1],[1566,2],[1568,1],
[1569,1],[1570,1],[1571,1],[1572,2],[1574,1],[1575,1],[1576,1],[1577,1],[1578,1],[1579,1],[1580,1],[1581,1],
[1582,1],[1583,1],[1584,1],[1585,1],[1586,1],[1587,1],[1588,1],[1589,1],[1590,1],[1591,1],[1592,1],[1593,2],
[1595,1],[1596,1],[1597,1],[1598,1],[1599,1],[1600,1],[1601,1],[1602,1],[1603,1],[1604,1],[1605,1],[1606,1],
[1607,1],[1608,1],[1609,1],[1610,1],[1611,1],[1612,1],[1613,1],[1614,1],[1615,1],[1616,1],[1617,1],[1618,1],
[1619,1],[1620,1],[1621,1],[1622,1],[1623,1],[1624,1],[1625,1],[1626,1],[1627,1],[1628,1],[1629,1],[1630,1],
[1631,1],[1632,1],[1633,1],[1634,1],[1635,1],[1636,1],[1637,1],[1638,1],[1639,1],[1640,1],[1641,1],[1642,1],
[1643,1],[1644,1],[1645,1],[1646,1],[1647,1],[1648,1],[1649,1],[1650,1],[1651,1],[1652,1],[1653,1],[1654,2],
[1656,1],[1657,1],[1658,1],[1659,3],[1662,1],[1663,1],[1664,1],[1665,1],[1666,1],[1667,1],[1668,1],[1669,1],
[1670,1],[1671,1],[1672,1],[1673,1],[1674,1],[1675,1],[1676,2],[1678,1],[1679,1],[1680,1],[1681,1],[1682,1],
[1683,1],[1684,1],[1685,1],[1686,1],[1687,1],[1688,1],[1689,1],[1690,1],[1691,1],[1692,1],[1693,1],[1694,1],
[1695,1],[1696,1],[1697,1],[1698,1],[1699,1],[1700,1],[1701,1],[1702,1],[1703,1],[1704,2],[1706,1],[1707,1],
[1708,4],[1712,1],[1713,1],[1714,1],[1715,1],[1716,1],[1717,1],[1718,1],[1719,2],[1721,1],[1722,3],[1725,1],
[1726,1],[1727,1],[1728,1],[1729,1],[1730,1],[1731,1],[1732,1],[1733,2],[1735,2],[1737,2],[1739,1],[1740,1],
[1741,1],[1742,1],[1743,1],[1744,1],[1745,1],[1746,1],[1747,1],[1748,1],[1749,1],[1750,1],[1751,1],[1752,1],
[1753,1],[1754,1],[1755,1],[1756,1],[1757,3],[1760,1],[1761,1],[1762,1],[1763,1],[1764,4],[1768,1],[1769,1],
[1770,1],[1771,1],[1772,1],[1773,1],[1774,1],[1775,1],[1776,1],[1777,1],[1778,1],[1779,1],[1780,1],[1781,1],
[1782,1],[1783,1],[1784,1],[1785,1],[1786,1],[1787,1],[1788,1],[1789,1],[1790,1],[1791,1],[1792,1],[1793,1],
[1794,1],[1795,1],[1796,1],[1797,1],[1798,1],[1799,1],[1800,1],[1801,1],[1802,1],[1803,1],[1804,1],[1805,1],
[1806,1],[1807,1],[1808,1],[1809,1],[1810,1],[1811,1],[1812,1],[1813,1],[1814,1],[1815,1],[1816,1],[1817,1],
[1818,1],[1819,1],[1820,1],[1821,1],[1822,1],[1823,2],[1825,1],[1826,1],[1827,1],[1828,1],[1829,1],[1830,1],
[1831,1],[1832,3],[1835,1],[1836,1],[1837,1],[1838,1],[1839,1],[1840,1],[1841,1],[1842,1],[1843,1],[1844,1],
[1845,1],[1846,1],[1847,1],[1848,1],[1849,1],[1850,1],[1851,1],[1852,1],[1853,1],[1854,1],[1855,1],[1856,1],
[1857,1],[1858,1],[1859,1],[1860,1],[1861,1],[1862,1],[1863,1],[1864,1],[1865,1],[1866,1],[1867,1],[1868,1],
[1869,1],[1870,1],[1871,1],[1872,1],[1873,1],[1874,1],[1875,1],[1876,1],[1877,1],[1878,1],[1879,1],[1880,1],
[1881,1],[1882,1],[1883,1],[1884,1],[1885,1],[1886,1],[1887,1],[1888,1],[1889,2],[1891,4],[1895,1],[1896,1],
[1897,1],[1898,1],[1899,1],[1900,1],[1901,1],[1902,1],[1903,1],[1904,1],[1905,1],[1906,1],[1907,2],[1909,1],
[1910,2],[1912,1],[1913,1],[1914,1],[1915,1],[1916,1],[1917,1],[1918,1],[1919,1],[1920,1],[1921,1],[1922,1],
[1923,1],[1924,1],[1925,1],[1926,1],[1927,1],[1928,1],[1929,1],[1930,1],[1931,1],[1932,1],[1933,1],[1934,1],
[1935,1],[1936,1],[1937,1],[1938,1],[1939,1],[1940,1],[1941,1],[1942,1],[1943,1],[1944,1],[1945,1],[1946,1],
[1947,1],[1948,1],[1949,1],[1950,1],[1951,1],[1952,1],[1953,1],[1954,1],[1955,1],[1956,1],[1957,1],[1958,1],
[1959,1],[1960,1],[1961,1],[1962,1],[1963,2],[1965,1],[1966,2],[1968,2],[1970,1],[1971,1],[1972,1],[1973,1],
[1974,1],[1975,1],[1976,1],[1977,1],[1978,1],[1979,2],[1981,1],[1982,1],[1983,1],[1984,1],[1985,1],[1986,1],
[1987,1],[1988,1],[1989,1],[1990,1],[1991,1],[1992,1],[1993,1],[1994,1],[1995,2],[1997,1],[1998,1],[1999,1],
[2000,1],[2001,2],[2003,1],[2004,1],[2005,1],[2006,1],[2007,1],[2008,1],[2009,1],[2010,1],[2011,1],[2012,1],
[2013,1],[2014,1],[2015,1],[2016,1],[2017,1],[2018,1],[2019,1],[2020,1],[2021,1],[2022,1],[2023,1],[2024,1],
[2025,1],[2026,1],[2027,1],[2028,1],[2029,1],[2030,2],[2032,2],[2034,1],[2035,2],[2037,1],[2038,1],[2039,2],
[2041,1],[2042,1],[2043,1],[2044,1],[2045,1],[2046,1],[2047,1],[2048,1],[2049,1],[2050,2],[2052,1],[2053,1],
[2054,1],[2055,1],[2056,1],[2057,1],[2058,1],[2059,1],[2060,1],[2061,1],[2062,1],[2063,1],[2064,1],[2065,1],
[2066,1],[2067,1],[2068,1],[2069,2],[2071,1],[2072,2],[2074,1],[2075,1],[2076,1],[2077,1],[2078,1],[2079,1],
[2080,1],[2081,1],[2082,1],[2083,1],[2084,1],[2085,1],[2086,1],[2087,1],[2088,2],[2090,1],[2091,1],[2092,1],
[2093,1],[2094,1],[2095,1],[2096,1],[2097,1],[2098,1],[2099,1],[2100,1],[2101,1],[2102,1],[2103,1],[2104,1],
[2105,1],[2106,1],[2107,1],[2108,1],[2109,1],[2110,1],[2111,1],[2112,1],[2113,1],[2114,1],[2115,1],[2116,1],
[2117,2],[2119,1],[2120,1],[2121,1],[2122,2],[2124,2],[2126,1],[2127,1],[2128,1],[2129,1],[2130,1],[2131,1],
[2132,1],[2133,1],[2134,1],[2135,1],[2136,1],[2137,1],[2138,1],[2139,2],[2141,1],[2142,1],[2143,1],[2144,2],
[2146,2],[2148,1],[2149,1],[2150,1],[2151,1],[2152,1],[2153,1],[2154,1],[2155,1],[2156,1],[2157,1],[2158,1],
[2159,2],[2161,1],[2162,1],[2163,1],[2164,2],[2166,1],[2167,1],[2168,2],[2170,1],[2171,1],[2172,1],[2173,1],
[2174,1],[2175,1],[2176,1],[2177,1],[2178,1],[2179,1],[2180,1],[2181,1],[2182,1],[2183,4],[2187,1],[2188,1],
[2189,1],[2190,2],[2192,1],[2193,2],[2195,1],[2196,1],[2197,1],[2198,1],[2199,1],[2200,1],[2201,1],[2202,1],
[2203,1],[2204,1],[2205,1],[2206,1],[2207,3],[2210,1],[2211,1],[2212,1],[2213,1],[2214,1],[2215,1],[2216,1],
[2217,1],[2218,1],[2219,1],[2220,1],[2221,1],[2222,1],[2223,1],[2224,1],[2225,1],[2226,1],[2227,1],[2228,1],
[2229,1],[2230,1],[2231,1],[2232,1],[2233,1],[2234,1],[2235,1],[2236,1],[2237,1],[2238,1],[2239,1],[2240,1],
[2241,2],[2243,1],[2244,3],[2247,1],[2248,1],[2249,1],[2250,1],[2251,1],[2252,1],[2253,1],[2254,1],[2255,1],
[2256,1],[2257,1],[2258,2],[2260,2],[2262,5],[2267,4],[2271,1],[2272,1],[2273,2],[2275,2],[2277,2],[2279,2],
[2281,1],[2282,1],[2283,1],[2284,1],[2285,1],[2286,1],[2287,1],[2288,1],[2289,1],[2290,1],[2291,1],[2292,1],
[2293,1],[2294,1],[2295,1],[2296,1],[2297,1],[2298,1],[2299,1],[2300,1],[2301,1],[2302,1],[2303,1],[2304,1],
[2305,1],[2306,1],[2307,1],[2308,1],[2309,1],[2310,1],[2311,1],[2312,1],[2313,1],[2314,1],[2315,1],[2316,1],
[2317,1],[2318,1],[2319,1],[2320,1],[2321,1],[2322,1],[2323,1],[2324,1],[2325,1],[2326,2],[2328,1],[2329,1],
[2330,1],[2331,1],[2332,1],[2333,1],[2334,1],[2335,1],[2336,1],[2337,1],[2338,1],[2339,1],[2340,1],[2341,1],
[2342,1],[2343,1],[2344,1],[2345,1],[2346,1],[2347,2],[2349,1],[2350,4],[2354,5],[2359,1],[2360,1],[2361,1],
[2362,1],[2363,1],[2364,2],[2366,2],[2368,1],[2369,1],[2370,1],[2371,1],[2372,1],[2373,1],[2374,1],[2375,1],
[2376,1],[2377,1],[2378,1],[2379,1],[2380,1],[2381,4],[2385,1],[2386,1],[2387,1],[2388,1],[2389,1],[2390,1],
[2391,1],[2392,1],[2393,2],[2395,1],[2396,4],[2400,1],[2401,1],[2402,1],[2403,1],[2404,1],[2405,1],[2406,1],
[2407,2],[2409,1],[2410,1],[2411,2],[2413,2],[2415,1],[2416,1],[2417,1],[2418,1],[2419,1],[2420,1],[2421,1],
[2422,1],[2423,1],[2424,1],[2425,1],[2426,1],[2427,2],[2429,1],[2430,1],[2431,1],[2432,3],[2435,1],[2436,1],
[2437,1],[2438,1],[2439,1],[2440,1],[2441,1],[2442,1],[2443,1],[2444,1],[2445,3],[2448,1],[2449,1],[2450,1],
[2451,1],[2452,1],[2453,1],[2454,1],[2455,1],[2456,1],[2457,1],[2458,1],[2459,1],[2460,1],[2461,1],[2462,1],
[2463,1],[2464,2],[2466,2],[2468,1],[2469,1],[2470,1],[2471,1],[2472,1],[2473,2],[2475,1],[2476,2],[2478,1],
[2479,1],[2480,1],[2481,2],[2483,1],[2484,1],[2485,1],[2486,1],[2487,1],[2488,1],[2489,1],[2490,1],[2491,1],
[2492,1],[2493,2],[2495,1],[2496,1],[2497,1],[2498,1],[2499,1],[2500,1],[2501,1],[2502,1],[2503,1],[2504,1],
[2505,1],[2506,1],[2507,1],[2508,1],[2509,1],[2510,2],[2512,2],[2514,1],[2515,1],[2516,4],[2520,1],[2521,1],
[2522,1],[2523,1],[2524,1],[2525,1],[2526,1],[2527,1],[2528,1],[2529,1],[2530,1],[2531,1],[2532,1],[2533,1],
[2534,1],[2535,1],[2536,1],[2537,1],[2538,1],[2539,1],[2540,1],[2541,1],[2542,1],[2543,1],[2544,1],[2545,1],
[2546,1],[2547,1],[2548,1],[2549,1],[2550,1],[2551,1],[2552,1],[2553,1],[2554,1],[2555,1],[2556,1],[2557,1],
[2558,1],[2559,1],[2560,1],[2561,1],[2562,1],[2563,1],[2564,1],[2565,1],[2566,1],[2567,1],[2568,1],[2569,1],
[2570,1],[2571,1],[2572,1],[2573,1],[2574,1],[2575,1],[2576,2],[2578,1],[2579,1],[2580,1],[2581,1],[2582,1],
[2583,1],[2584,1],[2585,1],[2586,1],[2587,1],[2588,1],[2589,1],[2590,3],[2593,1],[2594,4],[2598,4],[2602,1],
[2603,1],[2604,1],[2605,1],[2606,1],[2607,1],[2608,1],[2609,1],[2610,1],[2611,1],[2612,1],[2613,1],[2614,1],
[2615,1],[2616,1],[2617,1],[2618,1],[2619,1],[2620,1],[2621,1],[2622,2],[2624,1],[2625,1],[2626,1],[2627,1],
[2628,2],[2630,2],[2632,2],[2634,1],[2635,1],[2636,1],[2637,1],[2638,1],[2639,1],[2640,1],[2641,1],[2642,2],
[2644,1],[2645,2],[2647,1],[2648,1],[2649,1],[2650,1],[2651,1],[2652,1],[2653,1],[2654,1],[2655,1],[2656,1],
[2657,1],[2658,1],[2659,1],[2660,1],[2661,1],[2662,2],[2664,1],[2665,1],[2666,1],[2667,1],[2668,1],[2669,1],
];

pub(super) static MEMBERS: [u16; 2670] = [
0,1,2,3,4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,
67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,94,92,93,95,96,97,98,99,100,101,
102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,128,
129,130,131,697,701,132,1106,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,159,155,160,567,568,156,157,566,158,161,162,163,164,165,166,938,167,168,169,170,171,172,173,
174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,192,191,193,194,195,196,197,198,1230,
1235,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,
225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,
252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,
279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,
305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,323,324,988,325,326,1311,327,329,328,330,
331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,360,
357,358,362,364,359,376,361,363,365,366,367,368,374,369,370,371,372,373,375,377,378,379,380,381,382,396,383,
397,384,986,385,386,387,388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,
409,1221,410,843,1243,1247,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,
431,432,433,434,435,436,437,438,439,440,441,442,494,443,444,445,446,447,448,449,450,451,452,453,454,455,456,
457,458,459,460,461,462,463,464,465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,
483,484,485,486,487,488,489,490,492,493,495,496,497,498,499,500,501,502,503,504,505,523,506,524,507,525,508,
509,510,511,512,513,514,515,516,517,518,519,520,521,526,522,527,528,529,530,531,532,533,534,835,844,866,535,
536,537,538,539,540,541,542,543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,
562,563,564,565,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,
594,595,596,597,598,599,601,602,603,616,629,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,617,
618,1297,619,620,621,622,623,624,625,626,627,628,630,631,634,635,637,636,940,638,639,640,641,642,644,645,646,
647,648,649,650,651,652,654,653,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,
676,677,678,679,680,681,682,1305,683,1330,1331,1333,1334,684,685,686,687,688,689,690,691,692,1300,693,694,
695,696,698,699,700,702,703,704,705,706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,
724,725,726,727,728,729,730,731,732,735,736,737,738,739,740,741,742,743,958,1159,744,745,746,747,748,749,750,
751,752,753,754,755,756,757,758,759,760,761,762,763,776,764,777,765,766,767,768,771,769,770,772,773,774,775,
778,780,781,782,783,784,785,786,787,788,789,790,791,794,792,795,793,796,797,798,799,800,867,871,801,802,803,
804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,816,817,818,819,820,821,822,823,824,825,826,827,
828,860,863,829,831,864,865,830,832,833,834,840,836,837,838,839,841,842,845,846,847,848,849,850,851,852,853,
854,855,856,857,858,859,861,862,868,869,870,872,873,874,875,876,877,878,879,880,881,882,883,884,885,886,887,
888,889,890,891,905,892,893,894,895,896,897,898,899,900,901,902,903,904,906,907,908,982,909,983,910,913,941,
984,985,911,912,916,917,914,915,918,1019,919,923,920,924,921,925,922,926,927,928,929,930,931,932,933,934,935,
936,937,939,942,944,945,946,947,948,949,950,951,952,953,954,955,956,957,959,960,962,963,964,965,966,967,968,
969,970,971,972,973,974,975,976,977,978,979,980,981,987,989,990,991,992,993,994,996,997,998,999,1000,1001,
1003,1002,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,
1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,
1045,1046,1047,1048,1049,1050,1051,1055,1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,
1066,1068,1067,1069,1070,1160,1071,1072,1073,1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,
1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,
1105,1107,1108,1109,1110,1111,1112,1113,1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,
1135,1127,1128,1129,1130,1131,1132,1133,1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,
1150,1151,1152,1153,1154,1155,1156,1157,1158,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,
1175,1176,1173,1174,1177,1178,1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,
1195,1196,1197,1198,1199,1200,1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,
1216,1217,1218,1219,1220,1222,1223,1224,1225,1226,1227,1228,1229,1231,1232,1240,1233,1234,1236,1237,1238,
1239,1241,1242,1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,
1263,1264,1265,1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,
1284,1285,1286,1289,1287,1290,1288,1291,1292,1293,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,
1310,1312,1313,1314,1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1332,0,1,2,3,
4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,729,730,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,241,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,
66,67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,
101,102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,
128,129,130,131,697,701,132,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,938,167,168,169,170,171,172,173,174,175,176,
177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,191,192,193,194,195,196,197,198,199,200,201,202,
203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,
230,231,232,233,234,235,236,237,238,239,240,242,243,244,1293,245,246,247,248,249,250,251,252,253,254,255,256,
257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,
284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,305,306,307,308,309,
310,311,312,313,314,315,316,317,318,319,320,321,323,324,325,326,1311,327,328,329,330,331,332,333,334,335,336,
337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,362,364,359,360,361,
363,365,366,367,368,374,369,370,371,372,373,375,376,377,378,379,380,381,382,396,383,397,384,986,385,386,387,
388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,409,410,843,1243,1247,
411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,
438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,
465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,
492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,
519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,835,844,866,535,536,537,538,539,540,541,542,
543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,
569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,594,595,596,597,
598,599,601,602,603,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,616,617,618,1297,619,620,
621,622,623,624,625,626,627,628,629,630,631,634,635,637,636,638,639,640,641,642,644,645,646,647,648,649,650,
651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,676,677,678,679,
680,681,682,1305,683,684,685,686,687,688,689,690,691,692,1300,693,694,695,696,698,699,700,702,703,704,705,
706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,724,725,726,727,728,731,732,735,736,
737,738,739,740,741,742,743,744,745,746,747,748,749,750,751,752,753,754,755,756,757,758,759,760,761,762,763,
764,777,765,766,767,768,771,769,770,772,773,774,775,776,778,780,781,782,783,784,785,786,787,788,789,790,791,
792,795,793,796,794,797,798,799,800,801,802,803,804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,
816,817,818,819,820,821,822,823,824,825,826,827,828,829,831,864,865,830,832,833,834,840,836,837,838,839,841,
842,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,867,868,869,870,871,872,873,
874,875,876,877,878,879,880,881,882,883,884,885,886,887,888,889,890,891,905,892,893,894,895,896,897,898,899,
900,901,902,903,904,906,907,908,982,909,983,910,913,941,984,985,911,912,916,917,914,915,918,1019,919,923,920,
924,921,925,922,926,927,928,929,930,931,932,933,934,935,936,937,939,940,942,944,945,946,947,948,949,950,951,
952,953,954,955,956,957,958,959,960,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,
980,981,987,988,989,990,991,992,993,994,996,997,998,999,1000,1001,1003,1002,1004,1005,1006,1007,1008,1009,
1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,1023,1024,1025,1026,1027,1028,1029,1030,
1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,1045,1046,1047,1048,1049,1050,1051,1055,
1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,1066,1068,1067,1069,1070,1071,1072,1073,
1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,
1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,1105,1106,1107,1108,1109,1110,1111,1112,1113,
1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,1135,1127,1128,1129,1130,1131,1132,1133,
1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,
1158,1159,1160,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,1175,1176,1173,1174,1177,1178,
1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1197,1198,1199,1200,
1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,1216,1217,1218,1219,1220,1221,
1222,1223,1224,1225,1226,1227,1228,1229,1230,1231,1232,1240,1233,1234,1235,1236,1237,1238,1239,1241,1242,
1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,1263,1264,1265,
1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,
1289,1287,1290,1288,1291,1292,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,1310,1312,1313,1314,
1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1330,1331,1332,1333,1334,
];

pub(super) static LISTS: [[u32; 2]; 119] = [
[21968,25],[27494,7],[27501,6],[27507,19],[27526,19],[32732,9],[34261,4],[34265,4],[34269,4],[39763,9],
[43053,5],[43058,7],[43065,6],[43071,8],[43079,8],[51732,4],[51736,9],[51745,8],[54536,9],[27494,7],
[27501,6],[58687,14],[58701,20],[39763,9],[69140,22],[73759,13],[87477,10],[87487,9],[87496,16],[87512,14],
[87526,5],[110285,10],[133964,31],[133964,31],[134137,25],[135370,10],[39763,9],[136362,14],[143141,6],
[143147,5],[0,0],[143152,9],[144037,6],[148862,7],[143147,5],[148869,6],[148875,17],[148862,7],[143147,5],
[149863,10],[148875,17],[158145,6],[242,5],[5831,6],[247,7],[16470,7],[2070,6],[12535,9],[94698,2],
[158151,9],[5949,10],[158160,4],[27494,7],[158666,5],[34269,4],[158671,8],[27494,7],[158666,5],[34269,4],
[165439,8],[27494,7],[27501,6],[58687,14],[165447,17],[27494,7],[158666,5],[165439,8],[158671,8],[173655,6],
[158666,5],[34269,4],[165439,8],[177375,11],[183226,19],[195892,6],[195898,6],[196603,5],[196608,6],[6620,4],
[196614,6],[196620,6],[7433,5],[196626,7],[196633,11],[196644,4],[196648,8],[196656,3],[9628,8],[201648,36],
[205795,6],[205801,8],[205809,23],[205773,22],[210357,6],[54536,9],[21968,25],[54536,9],[241283,23],
[54536,9],[243639,28],[256030,3],[256033,3],[256036,4],[259896,9],[268982,11],[287097,5],[287102,4],
[288650,9],[289607,10],
];

pub(super) static TEXT: &str = concat!(
"abstract-socketadd-cache-itemadd-gidadd-headerafter-request-callafter-request-hookalarmalarm-backlogalar",
"m-cheapalarm-fdalarm-freqalarm-listalarm-listen-queuealarm-logalarm-lqalarm-metricalarm-msg-sizealarm-se",
"gfaultalarms-listallowed-modifiersasyncasyncioattach-control-daemonattach-daemonattach-daemon2auto-procn",
"ameauto-weightautoloadbacklog-alarmbacktrace-depthbinary-append-databinary-pathbinshblacklistbody-read-w",
"arningbrutal-reload-on-fdbuffer-sizebuild-plugincachecache-blocksizecache-expire-freqcache-no-expirecach",
"e-report-freed-itemscache-storecache-store-synccache-synccache-udp-nodecache-udp-servercache-use-last-mo",
"difiedcache2call-as-emperorcall-as-emperor1call-as-emperor2call-as-emperor4call-as-rootcall-as-usercall-",
"as-user-atexitcall-as-vassalcall-as-vassal1call-as-vassal3call-asapcall-in-jailcall-post-appcall-post-ja",
"ilcall-pre-appcall-pre-jailcallablecapcarboncarbon-freqcarbon-hostname-dotscarbon-idcarbon-idle-avgcarbo",
"n-max-retrycarbon-name-resolvecarbon-no-workerscarbon-resolve-namescarbon-retry-delaycarbon-rootcarbon-t",
"imeoutcarbon-use-metricscatch-exceptionscflagscgicgi-allowed-extcgi-async-max-attemptscgi-buffer-sizecgi",
"-close-stdin-on-eofcgi-do-not-kill-on-errorcgi-dontresolvecgi-from-docrootcgi-helpercgi-indexcgi-loadlib",
"cgi-map-helpercgi-modecgi-optimizecgi-optimizedcgi-path-infocgi-safecgi-timeoutcgi-unsetcgroupcgroup-dir",
"-modecgroup-optchdirchdir2cheapcheapercheaper-algocheaper-algo-listcheaper-algos-listcheaper-busyness-ba",
"cklog-alertcheaper-busyness-backlog-multipliercheaper-busyness-backlog-nonzerocheaper-busyness-backlog-s",
"tepcheaper-busyness-maxcheaper-busyness-mincheaper-busyness-multipliercheaper-busyness-penaltycheaper-bu",
"syness-verbosecheaper-idlecheaper-initialcheaper-listcheaper-overloadcheaper-rss-limit-hardcheaper-rss-l",
"imit-softcheaper-stepcheck-cachecheck-intervalcheck-mountcheck-mountpointcheck-staticcheck-static-docroo",
"tchmodchmod-socketchown-socketchrootchunked-input-limitchunked-input-timeoutclockclock-listclocks-listcl",
"ojure-loadclose-on-execclose-on-exec2collect-headercommand-modeconfigconfig-pyconnect-and-readcoroaecpu-",
"affinitycroncron-curlcron-curl-legioncron-harakiricron-legioncron2curl-croncurl-cron-legiondaemonizedaem",
"onize2daemons-honour-stdindeclare-optiondeclare-option2del-headerdie-on-idledie-on-no-workersdie-on-term",
"disable-async-warn-on-queue-fulldisable-loggingdisable-sendfiledisable-write-exceptiondlopendot-hdrop-af",
"ter-appsdrop-after-initdumbloop-codedumbloop-functiondumbloop-modifier1dump-optionsdynamic-appsearly-emp",
"erorearly-envdirearly-perlearly-perl-execearly-phpearly-php-sapi-nameearly-psgiearly-pyimportearly-pytho",
"nearly-python-importearly-python-pathearly-pythonpathelseemperoremperor-broodlordemperor-capemperor-chdi",
"r-attremperor-collect-attremperor-collect-attributeemperor-command-socketemperor-curse-toleranceemperor-",
"extra-extemperor-extra-extensionemperor-fork-server-attremperor-freqemperor-graceful-shutdownemperor-mag",
"ic-execemperor-max-throttleemperor-no-blacklistemperor-nofollowemperor-on-demand-diremperor-on-demand-di",
"rectoryemperor-on-demand-execemperor-on-demand-extemperor-on-demand-extensionemperor-pidfileemperor-proc",
"nameemperor-proxy-socketemperor-required-heartbeatemperor-statsemperor-stats-serveremperor-subreaperempe",
"ror-throttleemperor-trigger-socketemperor-tyrantemperor-tyrant-initgroupsemperor-tyrant-nofollowemperor-",
"use-cloneemperor-use-fork-serveremperor-wait-for-commandemperor-wait-for-command-ignoreemperor-wrapperem",
"peror-wrapper-attremperor-wrapper-fallbackemperor-wrapper-overrideenable-metricsenable-proxy-protocolena",
"ble-threadsend-blacklistend-forend-ifend-whitelistendforendifenvenvdirerror-page-403error-page-404error-",
"page-500error-routeerror-route-hosterror-route-iferror-route-if-noterror-route-labelerror-route-qserror-",
"route-referererror-route-remote-addrerror-route-remote-usererror-route-runerror-route-statuserror-route-",
"urierror-route-user-agentevalevil-reload-on-asevil-reload-on-rssexception-handlerexec-as-emperorexec-as-",
"rootexec-as-userexec-as-user-atexitexec-as-vassalexec-asapexec-in-jailexec-post-appexec-post-jailexec-pr",
"e-appexec-pre-jailexitexit-on-reloadextractfallback-configfarmfastcgi-modifier1fastcgi-modifier2fastcgi-",
"nph-socketfastcgi-socketfastrouterfastrouter-buffer-sizefastrouter-cheapfastrouter-defer-connect-timeout",
"fastrouter-emperor-socketfastrouter-eventsfastrouter-fallbackfastrouter-fallback-on-no-keyfastrouter-for",
"ce-keyfastrouter-gidfastrouter-gracetimefastrouter-harakirifastrouter-max-retriesfastrouter-post-bufferi",
"ngfastrouter-post-buffering-dirfastrouter-processesfastrouter-quietfastrouter-resubscribefastrouter-resu",
"bscribe-bindfastrouter-ssfastrouter-statsfastrouter-stats-serverfastrouter-subscription-fallback-keyfast",
"router-subscription-serverfastrouter-subscription-slotfastrouter-timeoutfastrouter-tofastrouter-uidfastr",
"outer-use-basefastrouter-use-cachefastrouter-use-code-stringfastrouter-use-patternfastrouter-use-socketf",
"astrouter-workersfastrouter-zergfd-safefiberfilefile-serve-modefile-writefileserve-modefinal-routefinal-",
"route-hostfinal-route-iffinal-route-if-notfinal-route-labelfinal-route-qsfinal-route-refererfinal-route-",
"remote-addrfinal-route-remote-userfinal-route-runfinal-route-statusfinal-route-urifinal-route-user-agent",
"flockflock-waitflock-wait2flock2forfor-globfor-readlinefor-timesforce-cwdforce-gatewayfork-serverfork-so",
"cketforkbomb-delayforkpty-routerforkpty-router-cmdforkpty-router-commandforkpty-urouterforkptyrouterfork",
"ptyrouter-cheapforkptyrouter-cmdforkptyrouter-colsforkptyrouter-commandforkptyrouter-eventsforkptyrouter",
"-fallbackforkptyrouter-harakiriforkptyrouter-processesforkptyrouter-rowsforkptyrouter-ssforkptyrouter-st",
"atsforkptyrouter-stats-serverforkptyrouter-timeoutforkptyrouter-workersforkptyrouter-zergforkptyurouterf",
"reebindfs-brutal-reloadfs-reloadfs-signalftokgccgo-argsgccgo-loadgemsetgeoip-citygeoip-countrygeoip-use-",
"diskgetgeventgevent-early-monkey-patchgevent-monkey-patchgevent-wait-for-hubgidglusterfs-mountglusterfs-",
"timeoutgo-argsgo-loadgoroutinesgreenletgridfs-debuggridfs-mountharakiriharakiri-graceful-signalharakiri-",
"graceful-timeoutharakiri-no-arhharakiri-queue-thresholdharakiri-verboseheartbeathelphomehonour-rangehono",
"ur-stdinhook-acceptinghook-accepting-oncehook-accepting1hook-accepting1-oncehook-as-emperorhook-as-emper",
"or-before-vassalhook-as-emperor-setnshook-as-gatewayhook-as-mulehook-as-on-config-vassalhook-as-on-deman",
"d-vassalhook-as-roothook-as-userhook-as-user-atexithook-as-vassalhook-as-vassal-before-drophook-asaphook",
"-emperor-losthook-emperor-reloadhook-emperor-starthook-emperor-stophook-in-jailhook-master-starthook-pos",
"t-apphook-post-forkhook-post-jailhook-pre-apphook-pre-jailhook-touchhttphttp-auto-chunkedhttp-auto-gziph",
"ttp-backend-httphttp-buffer-sizehttp-cheaphttp-chunked-inputhttp-connect-timeouthttp-enable-proxy-protoc",
"olhttp-eventshttp-fallbackhttp-gidhttp-gracetimehttp-harakirihttp-headers-timeouthttp-keepalivehttp-mana",
"ge-expecthttp-manage-rtsphttp-manage-sourcehttp-modifier1http-modifier2http-path-info-no-decode-slashesh",
"ttp-post-bufferinghttp-post-buffering-dirhttp-processeshttp-quiethttp-raw-bodyhttp-resubscribehttp-serve",
"r-name-as-http-hosthttp-sockethttp-socket-modifier1http-socket-modifier2http-sshttp-statshttp-stats-serv",
"erhttp-stud-prefixhttp-subscription-fallback-keyhttp-subscription-serverhttp-timeouthttp-tohttp-to-https",
"http-uidhttp-use-basehttp-use-cachehttp-use-code-stringhttp-use-patternhttp-use-sockethttp-varhttp-webso",
"cketshttp-workershttp-zerghttp11-sockethttprouterhttpshttps-export-certhttps-session-contexthttps-socket",
"https-socket-modifier1https-socket-modifier2https2idleienvif-dirif-directoryif-envif-existsif-fileif-hos",
"tnameif-hostname-matchif-not-dirif-not-envif-not-existsif-not-fileif-not-hostnameif-not-hostname-matchif",
"-not-optif-not-pluginif-not-reloadif-optif-pluginif-reloadifdirifenvifexistsifpluginignore-script-nameig",
"nore-sigpipeignore-write-errorsimmediate-gidimmediate-uidimperial-monitor-listimperial-monitors-listimpo",
"rtincludeinheritiniini-pasteini-paste-loggedinject-afterinject-beforeiprintjailjail-attachjail-ip4jail-i",
"p6jail2jailedjid-filejidfilejsjsonjvm-classjvm-classpathjvm-main-classjvm-optjwsgiksmlazylazy-appsldapld",
"ap-schemaldap-schema-ldiflegionlegion-attach-daemonlegion-cronlegion-cron-curllegion-curl-cronlegion-dea",
"thlegion-death-on-lord-errorlegion-freqlegion-joinlegion-lordlegion-mcastlegion-nodelegion-node-joinedle",
"gion-node-leftlegion-quorumlegion-scrolllegion-scroll-list-max-sizelegion-scroll-max-sizelegion-setupleg",
"ion-skew-tolerancelegion-smart-attach-daemonlegion-smart-attach-daemon2legion-tolerancelegion-unlordlibj",
"aillimit-aslimit-nproclimit-postlistenlisten-queue-alarmload-file-in-cacheload-file-in-cache-gziplock-en",
"ginelockslog-4xxlog-5xxlog-alarmlog-backupnamelog-biglog-datelog-drainlog-encoderlog-filterlog-formatlog",
"-format-strftimelog-ioerrorlog-masterlog-master-bufsizelog-master-req-streamlog-master-streamlog-maxsize",
"log-microslog-prefixlog-reopenlog-req-encoderlog-req-routelog-routelog-sendfilelog-slowlog-socketlog-sys",
"loglog-truncatelog-x-forwarded-forlog-zerolog-zeromqlogdatelogfile-chmodlogfile-chownlogformatlogformat-",
"strftimeloggerlogger-listlogger-reqloggers-listlogtologto2looploop-listloops-listlq-alarmlualua-gc-freql",
"ua-gc-fulllua-loadlua-postfork-mulelua-postfork-spoolerlua-postfork-workerlua-postloadlua-shelllua-shell",
"-oneshotluashellluashell-oneshotmanage-script-namemap-socketmastermaster-as-rootmaster-fifomax-appsmax-f",
"dmax-requestsmax-requests-deltamax-varsmax-worker-lifetimemax-worker-lifetime-deltamem-collector-freqmem",
"ory-reportmetricmetric-alarmmetric-dirmetric-dir-restoremetric-thresholdmetrics-dirmetrics-dir-restoreme",
"trics-no-coresmime-filemimefilemin-worker-lifetimemodemodulemongrel2mono-appmono-assemblymono-configmono",
"-execmono-gc-freqmono-indexmono-keymono-versionmountmount-as-emperormount-as-rootmount-as-vassalmount-as",
"apmount-checkmount-in-jailmount-post-jailmount-pre-jailmountpoint-checkmulemule-harakirimule-msg-recv-si",
"zemule-msg-sizemule-reload-mercymulesmulticastmulticast-loopmulticast-ttlnagiosnamespacenamespace-keep-m",
"ountnamespace-netneed-appneed-pluginneed-pluginsnever-swapno-default-appno-defer-acceptno-fd-passingno-h",
"arakiri-after-req-hookno-harakiri-arhno-initgroupsno-orphansno-serverno-siteno-threads-waitnot-alarm-log",
"not-log-alarmnotfound-lognotify-socketnsns-netoffload-threadoffload-threadsoptimizepampam-userpastepaste",
"-loggerpaste-namepausepcre-jitpecanperl-argperl-argsperl-auto-reloadperl-auto-reload-ignoreperl-execperl",
"-exec-post-forkperl-local-libperl-no-die-catchperl-no-plackperl-versionpersistent-ipcsemphp-allowed-docr",
"ootphp-allowed-extphp-allowed-scriptphp-appphp-app-bypassphp-app-qsphp-configphp-config-appendphp-consta",
"ntphp-docrootphp-dump-configphp-exec-afterphp-exec-beforephp-exec-beginphp-exec-endphp-fallbackphp-fallb",
"ack-qsphp-fallback2php-indexphp-iniphp-ini-appendphp-mountphp-sapi-namephp-server-softwarephp-setphp-var",
"pidfilepidfile2pingping-timeoutpivot-rootpivot_rootplshellplshell-oneshotpluginplugin-dirplugin-listplug",
"insplugins-dirplugins-listpost-bufferingpost-buffering-bufsizepost-pymodule-aliasppprintprint-symprint-s",
"ymbolprioprivileged-binary-patchprivileged-binary-patch-argprocessesprocnameprocname-appendprocname-mast",
"erprocname-prefixprocname-prefix-spacedprofilerpropagate-touchprotocolpsgipsgi-enable-psgix-iopty-connec",
"tpty-execpty-inputpty-logpty-no-isigpty-socketpty-uconnectpull-headerpumppuwsgi-socketpypy-auto-reloadpy",
"-auto-reload-ignorepy-autoreloadpy-call-osafterforkpy-call-uwsgi-fork-hookspy-executablepy-importpy-mast",
"er-check-signalspy-program-namepy-programnamepy-sharedareapy-sys-executablepy-tracebackerpyargvpyhomepyi",
"mportpymodule-aliaspypy-evalpypy-eval-post-forkpypy-execpypy-exec-post-forkpypy-homepypy-ini-pastepypy-l",
"ibpypy-pastepypy-pppypy-python-pathpypy-pythonpathpypy-setuppypy-wsgipypy-wsgi-filepyrunpyshellpyshell-o",
"neshotpythonpython-auto-reloadpython-autoreloadpython-importpython-pathpython-rawpython-versionpython-wo",
"rker-overridepythonpathqueuequeue-blocksizequeue-storequeue-store-syncrackrados-mountrados-timeoutrailsr",
"aw-modifier1raw-modifier2raw-socketrawrouterrawrouter-buffer-sizerawrouter-cheaprawrouter-eventsrawroute",
"r-fallbackrawrouter-gracetimerawrouter-harakirirawrouter-max-retriesrawrouter-processesrawrouter-quietra",
"wrouter-ssrawrouter-statsrawrouter-stats-serverrawrouter-subscription-serverrawrouter-subscription-slotr",
"awrouter-timeoutrawrouter-torawrouter-use-baserawrouter-use-cacherawrouter-use-code-stringrawrouter-use-",
"patternrawrouter-use-socketrawrouter-workersrawrouter-xclientrawrouter-zergrb-gc-freqrb-librb-requirerb-",
"threadrb-threadsrbrequirerbshellrbshell-oneshotrbthreadrbthreadsrbtimerre-forkre-fork-as-rootre-fork-pos",
"t-jailreaperreforkrefork-as-rootrefork-post-jailreloadreload-mercyreload-on-asreload-on-exceptionreload-",
"on-exception-reprreload-on-exception-typereload-on-exception-valuereload-on-fdreload-on-pssreload-on-rss",
"reload-on-ussreload-os-envrem-headerremap-modifierreq-loggerrequireresolveresponse-header-collectrespons",
"e-headers-limitresponse-routeresponse-route-hostresponse-route-ifresponse-route-if-notresponse-route-lab",
"elresponse-route-qsresponse-route-refererresponse-route-remote-addrresponse-route-remote-userresponse-ro",
"ute-runresponse-route-statusresponse-route-uriresponse-route-user-agentresumereuse-portring-appring-load",
"routeroute-hostroute-ifroute-if-notroute-labelroute-qsroute-refererroute-remote-addrroute-remote-userrou",
"te-runroute-uriroute-user-agentrouter-listrouters-listrpc-maxrrdtoolrrdtool-freqrrdtool-librsyslog-packe",
"t-sizersyslog-split-messagesruby-gc-freqruby-libruby-requirerubyrequirervmrvm-pathsafe-fdsafe-pidfilesaf",
"e-pidfile2scgi-modifier1scgi-modifier2scgi-nph-socketscgi-socketsegfault-alarmsetset-phset-placeholderse",
"tnssetns-preopensetns-skipsetns-socketsetns-socket-skipshared-importshared-py-importshared-pyimportshare",
"d-python-importshared-rb-requireshared-rbrequireshared-requireshared-ruby-requireshared-rubyrequireshare",
"d-socketsharedareashow-configshutdown-socketssignalsignal-bufsizesignal-rbtimersignal-timersignals-bufsi",
"zesingle-interpreterskip-atexitskip-atexit-teardownskip-zerosmart-attach-daemonsmart-attach-daemon2snisn",
"i-dirsni-dir-cipherssni-regexpsnmpsnmp-communityso-keepaliveso-send-timeoutso-write-timeoutsocketsocket-",
"protocolsocket-rcvbufsocket-send-timeoutsocket-sndbufsocket-timeoutsocket-write-timeoutspoolerspooler-ch",
"dirspooler-cheapspooler-externalspooler-freqspooler-frequencyspooler-harakirispooler-importspooler-max-t",
"asksspooler-orderedspooler-processesspooler-py-importspooler-pyimportspooler-python-importspooler-quiets",
"pooler-signal-as-tasksqlitesqlite3ssl-enable-sslv3ssl-enable-tlsv1ssl-enable3ssl-optionssl-session-timeo",
"utssl-session-use-cachessl-sessions-timeoutssl-sessions-use-cachessl-socketssl-tmp-dirssl-verbosessl-ver",
"ify-depthsslroutersslrouter-buffer-sizesslrouter-cheapsslrouter-eventssslrouter-fallbacksslrouter-gracet",
"imesslrouter-harakirisslrouter-max-retriessslrouter-processessslrouter-quietsslrouter-session-contextssl",
"router-snisslrouter-sssslrouter-statssslrouter-stats-serversslrouter-subscription-serversslrouter-timeou",
"tsslrouter-tosslrouter-use-basesslrouter-use-cachesslrouter-use-code-stringsslrouter-use-patternsslroute",
"r-use-socketsslrouter-workerssslrouter-zergsslrouter2ststacklessstart-unsubscribedstart_response-nodelay",
"static-cache-pathsstatic-cache-paths-namestatic-checkstatic-expiresstatic-expires-mtimestatic-expires-pa",
"th-infostatic-expires-path-info-mtimestatic-expires-typestatic-expires-type-mtimestatic-expires-uristati",
"c-expires-uri-mtimestatic-gzipstatic-gzip-allstatic-gzip-dirstatic-gzip-extstatic-gzip-prefixstatic-gzip",
"-suffixstatic-indexstatic-mapstatic-map2static-safestatic-skip-extstatsstats-httpstats-minstats-minified",
"stats-no-coresstats-no-metricsstats-pushstats-pusher-default-freqstats-pushers-default-freqstats-servers",
"tatsd-all-gaugesstatsd-no-workersstopstrictsubscribesubscribe-freqsubscribe-tosubscribe-with-modifier1su",
"bscribe2subscription-algosubscription-clear-on-shutdownsubscription-dotsplitsubscription-mountpointsubsc",
"ription-mountpointssubscription-notify-socketsubscription-tolerancesubscription-tolerance-inactivesubscr",
"iption-vassal-requiredsubscriptions-credentials-checksubscriptions-sign-checksubscriptions-sign-check-to",
"lerancesubscriptions-sign-skip-uidsubscriptions-use-credentialssuspendsuwsgi-socketsymcallsymcall-post-f",
"orksymcall-register-rpcsymcall-use-nexttcp-fast-opentcp-fast-open-clienttcp-fastopentcp-fastopen-clientt",
"cp-nodelaytestthread-stack-sizethread-stacksizethreaded-loggerthreadsthreads-stack-sizethreads-stacksize",
"thunder-lockthunder-lock-watchdogtimertornadotouch-chain-reloadtouch-exectouch-logreopentouch-logrotatet",
"ouch-mules-reloadtouch-reloadtouch-signaltouch-spoolers-reloadtouch-workers-reloadtuntap-devicetuntap-de",
"vice-ruletuntap-routertuntap-router-firewall-intuntap-router-firewall-outtuntap-router-routetuntap-route",
"r-statstuntap-use-credentialsudpugreenugreen-stacksizeuidumaskumount-as-emperorumount-as-rootumount-as-v",
"assalumount-asapumount-in-jailumount-post-jailumount-pre-jailundeferred-shared-socketunenvunique-cronuni",
"que-cron-legionunique-legion-cronunprivileged-binary-patchunprivileged-binary-patch-argunshareunshare2un",
"subscribe-on-graceful-reloadupload-progressusageuse-abortuwsgi-socketv8-gc-freqv8-jsgiv8-loadv8-module-p",
"athv8-preemptivevacuumvassal-capvassal-fork-basevassal-setvassal-sosvassal-sos-backlogvassals-capvassals",
"-includevassals-include-beforevassals-inheritvassals-inherit-beforevassals-setvassals-start-hookvassals-",
"stop-hookvenvversionvhostvhost-hostvirtualenvwait-for-dirwait-for-filewait-for-fswait-for-fs-timeoutwait",
"-for-ifacewait-for-iface-timeoutwait-for-interfacewait-for-interface-timeoutwait-for-mountpointwait-for-",
"socketwait-for-socket-timeoutwait-ifacewait-iface-timeoutwait-interfacewait-interface-timeoutweb3webdav-",
"add-collection-propwebdav-add-collection-prop-compwebdav-add-collection-prop-hrefwebdav-add-object-propw",
"ebdav-add-object-prop-compwebdav-add-object-prop-hrefwebdav-add-optionwebdav-add-propwebdav-add-prop-com",
"pwebdav-add-prop-hrefwebdav-add-rtype-collection-propwebdav-add-rtype-object-propwebdav-add-rtype-propwe",
"bdav-class-directorywebdav-csswebdav-divwebdav-javascriptwebdav-jswebdav-lock-cachewebdav-mountwebdav-pr",
"incipal-basewebdav-skip-propwebsocket-max-sizewebsocket-ping-freqwebsocket-pong-tolerancewebsockets-max-",
"sizewebsockets-ping-freqwebsockets-pong-toleranceweightwhitelistworker-execworker-exec2worker-log-encode",
"rworker-log-req-encoderworker-loggerworker-logger-reqworker-mountworker-reload-mercyworkerswrite-errors-",
"exception-onlywrite-errors-tolerancewsgiwsgi-accept-bufferwsgi-accept-bufferswsgi-disable-file-wrapperws",
"gi-env-behaviorwsgi-env-behaviourwsgi-filewsgi-litewsgi-manage-chunked-inputwsgi-strictxmlxmlconfigxslt-",
"content-typexslt-docrootxslt-extxslt-stylesheetxslt-varyamlymlzabbix-templatezergzerg-fallbackzerg-poolz",
"erg-serverzergpoolzeromqzeromq-socketzeuszmqzmq-socket0core&uwsgi.abstract_socketTurn all UNIX sockets o",
"f the instance into Linux abstract ones, which have no file and no file permissions.sockets&uwsgi.add_ca",
"che_itemPut an entry into a cache at start, written as `key=value`, preceded by the cache name and a spa",
"ce if needed.Without a name the entry goes into every cache. The first space is always taken for the end",
" of the name, even one within the value.cache-and-shared-memory&uwsgi.additional_gidsSupplementary group",
", by name or number, granted to the server in addition to `gid`; may be repeated.Considered only when `g",
"id` is set and the start is made as root. The groups given here replace those taken over from the accoun",
"t.privileges&uwsgi.additional_headersAppends a fixed header line, written as `Name: value`, to every res",
"ponse.The text is sent exactly as given, so a forgotten colon produces a broken response and nothing che",
"cks it. A header of that name which the application already set stays in place next to yours; remove the",
" application's copy with rem-header, which does not touch lines that come from here. It also applies to ",
"static files and to answers of the server itself. Use a route with addheader when only some URLs should ",
"get it.add-header = Strict-Transport-Security: max-age=31536000\nadd-header = X-Content-Type-Options: no",
"sniffrequests&uwsgi.after_request_hooksAlias of `after-request-hook`: names a C symbol that is called wh",
"en a request is complete.hooksC function of the binary or a loaded library that is called with the reque",
"st structure whenever a request is complete.The symbol is looked up once the applications are loaded; a ",
"missing one ends the start.&uwsgi.alarm_listDeclares a named way to raise the alarm, made of a type and ",
"its argument, for other settings to refer to.Built-in types are cmd (a shell command that gets the text ",
"on standard input), signal, mule and log; curl, xmpp and others come from plugins. A missing blank or co",
"lon, or an unknown type, ends the start. The same text is reported again only after alarm-freq seconds. ",
"A declaration does nothing alone: connect it with log-alarm, alarm-backlog, alarm-segfault or alarm-fd.a",
"larm = mailops cmd:mail -s uwsgi ops@example.org\nlog-alarm = mailops Tracebacklog-routing&uwsgi.alarm_b",
"acklogAlarm to raise when the queue of connections that wait on a listening socket has reached its limit",
".A name that was never declared with alarm is ignored silently.&uwsgi.alarm_cheapLets the one alarm thre",
"ad of the master do the work, so that log alarms do not run inline and curl alarms start no threads of t",
"heir own.&uwsgi.alarm_fd_listTriggers an alarm with a fixed message whenever a file descriptor becomes r",
"eadable, written as `name fd[:bytes] message`.One byte is consumed per event unless a length follows the",
" descriptor; an eventfd needs 8. If at least one alarm is declared, an undefined name or a missing part ",
"ends the start.3&uwsgi.alarm_freqNumber of seconds during which a repetition of the same alarm text is s",
"wallowed, 3 by default.seconds&uwsgi.alarms_listPrints the alarm types that this binary and its loaded p",
"lugins provide.Alias of `alarm-backlog`: names who is told when waiting connections fill a listener's qu",
"eue.&uwsgi.alarm_logs_listUWSGI_PCRE || UWSGI_PCRE2Alias of `log-alarm`: connects a pattern in the log w",
"ith alarms.&uwsgi.metrics_thresholdAlias of `metric-threshold`: tells what happens when a metric grows t",
"o a given value.metrics-and-stats8192&uwsgi.alarm_msg_sizeLongest alarm text in bytes, 8192 by default; ",
"a longer one is dropped and raises nothing.bytes&uwsgi.alarm_segfaultAlarm to raise, with the stack trac",
"e as its text, when a process of the server crashes.Alias of `alarm-list`: prints which alarm types are ",
"available.&uwsgi.allowed_modifiersNumbers of the request modifiers, separated by commas, that clients ma",
"y use; the handlers of all others are switched off.1&uwsgi.asyncNumber of cores, that is, of requests ea",
"ch worker can keep in progress with the asynchronous loop.1, the default, means no asynchronous mode. A ",
"coroutine engine must be loaded as well, for example through the greenlet plugin; without one the server",
" starts with a danger warning. Ordinary Django or Flask code that blocks on a database gains nothing, be",
"cause a core gives way only when the application calls the async API. Do not combine it with `threads`, ",
"whose number replaces the cores. `gevent` and `asyncio` set it themselves. Memory is reserved for every ",
"possible descriptor, so set `max-fd` in containers.plugin = greenlet\nasync = 50\ngreenlet = truecoresre",
"quest-handlingNULLRuns each worker on the Python asyncio loop with this number of async cores, one per s",
"imultaneous request.Experimental, and not an ASGI server: WSGI views do not become coroutines. A suspend",
" engine such as `greenlet` is needed as well. `threads` must not be combined with it, requests then fail",
". `socket-timeout` is raised to at least 30 seconds.asyncio = 50\ngreenlet = truepython-asyncRuns anothe",
"r program next to the server and shuts the server down gracefully when that program ends.cron-and-daemon",
"sRuns another program next to the server; the master starts it, restarts it when it ends, and stops it o",
"n shutdown.The program must stay in the foreground: one that detaches itself looks dead and is started a",
"gain and again. It is run through the shell, in a session of its own, with /dev/null as standard input. ",
"Programs that end at once are started again after growing pauses of up to five minutes. On stop or reloa",
"d its process group gets TERM, then KILL after reload-mercy or else three seconds. attach-daemon2 offers",
" other signals, users and directories. Needs the master.attach-daemon = /srv/shop/venv/bin/celery -A sho",
"p workerRuns and supervises another program that is described by named fields, joined by commas.Required",
" is cmd, also spelled command or exec; without it the start ends. Further fields are freq, pidfile, cont",
"rol, daemonize, touch, stopsignal, reloadsignal, stdin, uid, gid, ns_pid, chdir, max_throttle and notify",
"pid; unknown ones and those after a blank are dropped silently. Flags count as soon as they are present,",
" even with 0. uid and gid take numbers only. With pidfile the program survives reloads, and unless daemo",
"nize is given it must detach itself. A comma in the command needs a backslash.attach-daemon2 = cmd=/srv/",
"shop/bin/worker,chdir=/srv/shop,stopsignal=15,reloadsignal=1&uwsgi.auto_procnameShow the role of each pr",
"ocess in `ps`, such as `uWSGI master` or `uWSGI worker 1`.Makes it easy to see which process eats memory",
" or CPU, and costs nothing. All `procname*` options turn it on by themselves. On Linux the text overwrit",
"es the original command line, so it cannot become longer than that was, and tools that look for the argu",
"ments no longer find them. With several sites on a machine add `procname-prefix-spaced` to tell them apa",
"rt.auto-procname = true\nprocname-prefix-spaced = mysiteprocess-management&uwsgi.auto_weightAnnounces th",
"e number of workers times cores to load balancers in place of a fixed `weight`.Declared with a mandatory",
" argument, so that the command line needs `--auto-weight=true`.subscriptions&uwsgi.autoloadSearches the ",
"plugin directories for one that knows an option the server does not recognise, and loads it.Off by defau",
"lt. Each unknown name makes the server open every `*_plugin.so` file in turn, in plugins-dir and in the ",
"built-in directory, so misspelled options and private placeholders cost time at start. It acts from its ",
"line on and only helps for plugins that bring options: a language whose options do not occur in the file",
" is not found. An explicit need-plugin line is quicker and says what is meant.autoload = true\nmodule = ",
"shop.wsgi64&uwsgi.backtrace_depthMaximum number of stack frames printed when the server logs a C backtra",
"ce after a crash, 64 by default.frameslimitsWrites a file and its length to standard output, ready to be",
" attached to the server binary as embedded data.&uwsgi.binary_pathProgram file that is executed on reloa",
"ds and for the fallback configuration, in place of the one found at the start.startup&uwsgi.binshShell f",
"or the commands that uWSGI runs; if the file is not executable the next one given is tried, finally /bin",
"/sh.isolation&uwsgi.blacklist_contextForbid the listed options, separated by spaces, until `end-blacklis",
"t`; meeting one of them ends the start.Lines in inactive `if` blocks are checked too.configuration8&uwsg",
"i.body_read_warningMegabytes of memory that reading one request body may consume before a warning is log",
"ged; 8 by default.It only logs; nothing is limited.megabytes&uwsgi.brutal_reload_on_fdDescriptor number ",
"whose readability restarts the server without waiting for requests; written like the value of `reload-on",
"-fd`.limits-and-reloads4096&uwsgi.buffer_size2.1-devsetteruwsgi_opt_set_16bituwsgi_opt_set_64bitLargest ",
"block of request headers and variables a worker can take, in bytes.The default of 4096 is small for site",
"s with long cookies, tokens or query strings; such requests are refused with `invalid request block size",
"`. 2.0 stores the number in 16 bits: 65535 is the maximum and anything larger is cut to it. Units are no",
"t understood, so `32k` means 32. Request bodies are not counted. The memory is taken for every core of e",
"very worker. A surprising size of 21573 in the log means that HTTP reached a uwsgi socket, and no buffer",
" will cure that.buffer-size = 32768Compiles the extension whose sources lie in the given directory so th",
"at it fits this binary.&uwsgi.cache_max_itemsCreate the single old style cache, called default, with roo",
"m for this number of items.Use `cache2` for new sites; only it has names, eviction policies and several ",
"caches.items&uwsgi.cache_blocksizeSize in bytes of each slot in the old style cache and so of the larges",
"t value, 65535 when unset.&uwsgi.cache_expire_freqPause in seconds between two rounds of the thread that",
" removes outdated entries, 3 by default.&uwsgi.cache_no_expireDo not run the thread that removes outdate",
"d entries from any cache.&uwsgi.cache_report_freed_itemsLog after each clean-up round how many outdated ",
"entries were removed, for debugging.&uwsgi.cache_storeFile that keeps the contents of the old style cach",
"e over restarts.&uwsgi.cache_store_syncWrite the cache file to disk each time the master has completed t",
"his many cycles, about one per second.cycles&uwsgi.cache_syncAddress of a running server from which the ",
"old style cache is filled when this one starts.&uwsgi.cache_udp_nodeUDP address of another server to whi",
"ch changes of the old style cache are sent; may be repeated.&uwsgi.cache_udp_serverUDP address on which ",
"the old style cache accepts changes sent by other nodes; may be repeated.&uwsgi.cache_use_last_modifiedR",
"ecord the time of the last change for each entry of the old style cache.&uwsgi.cache2Create a named cach",
"e in shared memory for all workers, described by comma separated `key=value` pairs.`name` and `items` ar",
"e mandatory; `blocksize` (64k by default) limits each value unless `bitmap` is on. Unknown keys and blan",
"ks around commas are ignored without a word, so `name=a, items=10` complains about missing items. Flags ",
"such as `lastmod`, `purge_lru` or `bitmap` are on as soon as they appear, even with 0. `blocks` must not",
" be lower than `items`. The memory is allocated at start. May be repeated with other names, and `store=F",
"ILE` keeps it over restarts.cache2 = name=pages,items=1000,blocksize=16384\ncache2 = name=sessions,items",
"=5000,store=/var/lib/mysite/sessions.cache&uwsgi.call_as_emperorC symbol without arguments that the Empe",
"ror invokes for each vassal it has spawned.mounts-and-calls&uwsgi.call_as_emperor1C symbol that the Empe",
"ror invokes for each spawned vassal, passing the vassal's name.&uwsgi.call_as_emperor2C symbol that the ",
"Emperor invokes for each spawned vassal, passing its name and process number.&uwsgi.call_as_emperor4C sy",
"mbol that the Emperor invokes for each spawned vassal, passing its name, process, user and group numbers",
".&uwsgi.call_as_rootC symbol to invoke with root rights ahead of the switch to `uid`; if it is missing t",
"he start goes on.&uwsgi.call_as_userC symbol to invoke directly behind the switch to the unprivileged us",
"er, which only a server started as root makes.&uwsgi.call_as_user_atexitC symbol to invoke in the main p",
"rocess when it ends.&uwsgi.call_as_vassalC symbol without arguments to invoke in each vassal's new proce",
"ss while it still runs the Emperor's code.&uwsgi.call_as_vassal1C symbol to invoke in each vassal's new ",
"process with the vassal's name as its only argument.&uwsgi.call_as_vassal3C symbol to invoke in each vas",
"sal's new process with three arguments, namely name, user number and group number.&uwsgi.call_asapC func",
"tion without arguments, found in the binary or a loaded library, to invoke when the configuration has be",
"en read.Options of this group know C symbols only, no Python names. In all phases but as-root, at-exit a",
"nd as-emperor a symbol that cannot be found ends the start.&uwsgi.call_in_jailC symbol to invoke when th",
"e main start routine begins, whether or not a jail exists.&uwsgi.call_post_appC symbol to invoke when al",
"l applications are imported, once per worker if `lazy-apps` is on.&uwsgi.call_post_jailC symbol to invok",
"e as root inside a newly entered namespace or jail.&uwsgi.call_pre_appC symbol to invoke ahead of import",
"ing the applications, once per worker if `lazy-apps` is on.&uwsgi.call_pre_jailC symbol to invoke on the",
" first start, ahead of chroot, namespaces and the change of user.&up.callableName of the application obj",
"ect to look for where the loader does not name one, instead of `application`.Flask projects usually need",
" `app` here. It serves `wsgi-file`, `eval` and a `module` without colon; a colon in `module` has precede",
"nce and makes this line useless. With `module` a pair of parentheses marks a factory that is called with",
"out arguments. A name that does not exist in the loaded code leads to a server without application, whic",
"h answers 500 unless `need-app` ends it.wsgi-file = /srv/site/main.py\ncallable = appUWSGI_CAPComma-sepa",
"rated Linux capabilities that remain available while and after root rights are given up, for example `ne",
"t_bind_service`.Names are written in lower case without the CAP_ prefix; plain numbers work too. A missp",
"elt name is only logged, but a list in which nothing is valid ends the start. Exists only in builds with",
" libcap.namespaces&u_carbon.serversAddress and port of a Graphite carbon server that regularly receives ",
"the statistics of the instance; may be repeated.Give an IP address, or switch on `carbon-name-resolve`. ",
"Nothing is sent by an instance that has no socket. Turns the master on.carbon = 10.0.0.7:2003\ncarbon-ro",
"ot = sites.shopcarbon-and-rrdtool&u_carbon.freqPause between two deliveries to carbon, in seconds; 60 wh",
"en unset or 0.&u_carbon.hostname_dot_replacementCharacter written in place of each dot of the machine's ",
"name in Graphite paths.Left alone, a host name such as web1.example.com becomes three levels of the Grap",
"hite tree. Only the first character of the value counts, usually an underscore or a hyphen. Do not leave",
" the value empty: the name is then cut off at its first dot. Changing it later renames every metric, so ",
"the history in existing dashboards breaks.carbon = 10.0.0.7:2003\ncarbon-hostname-dots = _&u_carbon.idNa",
"me of the instance inside the Graphite path (default: its first socket address with underscores for dots",
").&u_carbon.idle_avgWhat to report as average response time while no requests arrive: the previous figur",
"e, 0, or nothing at all.Any other word is a fatal error.lastzeronone&u_carbon.max_retriesNumber of repea",
"ted attempts after carbon could not be reached; the 2.0.31 source starts from 0, that is none.attempts&u",
"_carbon.resolve_hostnameLooks up the host name given in `carbon` at every delivery, instead of demanding",
" an IP number.&u_carbon.no_workersSends only the totals of the instance to carbon and leaves out the fig",
"ures per worker.Alias of `carbon-name-resolve`: the carbon server may be given by host name.&u_carbon.re",
"try_delaySeconds between a failed delivery to carbon and the next attempt; 7 when unset or 0.&u_carbon.r",
"oot_nodeFirst part of the Graphite path under which all values of the instance are filed.Metric names lo",
"ok like root.host.id.metric, with `uwsgi` as the usual root. A closing dot is added when it is missing, ",
"and dots inside the value make further levels of the tree. An explicitly empty value removes the level a",
"ltogether. Choose one root per project so that several sites do not mix, and see `carbon-hostname-dots` ",
"and `carbon-id` for the next two levels.carbon = 10.0.0.7:2003\ncarbon-root = production.shop&u_carbon.t",
"imeoutSeconds to wait for a carbon server when connecting or writing (default 3).&u_carbon.use_metricsSe",
"nds what the metrics subsystem has collected in place of the plugin's own figures, which changes the nam",
"es in Graphite.&uwsgi.catch_exceptionsAnswers a failed request with the exception, its traceback and the",
" request variables as plain text.A debugging aid that is off by default. The page has status 500 and sho",
"ws visitors the URI, source paths, the traceback and every variable of the request, cookies included, so",
" it must not be reachable on a production site. It concerns only exceptions that leave the application: ",
"Django, Flask and most other frameworks turn errors into their own page first, which never reaches this ",
"stage. The traceback is in the log in any case. Guard it with a condition such as `if-env` if one file s",
"erves development and production.if-env = DEVELOPMENT\ncatch-exceptions = true\nendif =Reports the compi",
"ler flags of this build, for third-party extensions, and stops.Serve old-style CGI programs: either a di",
"rectory or script for every URL, or prefix=path to bind a URL prefix to one of them.Requests must reach ",
"the plugin with modifier1 9. A file in a directory must be executable or have a helper for its suffix; v",
"isitors get a 403 for anything else. The longest matching prefix wins, and a path that leaves the direct",
"ory through a symbolic link is refused unless cgi-safe names its target.cgi = /cgi-bin=/srv/www/cgi-bin\n",
"cgi-allowed-ext = .py&uc.allowed_extSuffix that a file must end with to be executed, everything else bei",
"ng answered with 403; repeatable.Without it every executable file below the mount point can be started b",
"y a visitor. The comparison is a plain one on the end of the path, so include the dot.&uc.async_max_atte",
"mptsNumber of attempts, about a second apart, to collect a finished program in async mode before the ser",
"ver kills it.&uc.buffer_sizeSize in bytes of the memory block that receives a program's output; its resp",
"onse headers must fit in it (64 kilobytes by default).&uc.close_stdin_on_eofClose the program's standard",
" input as soon as the request body has been passed on, for scripts that read until end of file.&uc.do_no",
"t_kill_on_errorLeave the program running when its output is invalid, when it is too slow or when the cli",
"ent has gone, where it would otherwise be killed.&uc.dontresolveExecute a symbolic link under its own na",
"me and not under the name of its target, for programs that look at how they were called.&uc.from_docroot",
"Look for CGI programs below whatever directory the web server sends as DOCUMENT_ROOT, in place of the co",
"nfigured mount points.The client of the uwsgi socket chooses the directory, so anyone who can reach that",
" socket can run any executable file of the machine that the worker may execute. Keep the socket private.",
"Alias of `cgi-map-helper`: interpreter for the scripts with a given suffix, as suffix=program.&uc.indexN",
"ame of the file to execute when the URL is a directory; repeat it to have several names tried in order.&",
"uc.loadlibLoad a shared object at startup and call one function of it, as library:function, usually to p",
"reload an interpreter for sym:// helpers.Interpreter that runs the scripts of a file suffix, written as ",
"suffix=program, so that they need no execute bit.The suffix is compared with the end of the path, so wri",
"te the dot when you mean it. A program of the form sym://name calls a symbol in the server's own address",
" space. The program is searched in PATH and gets no further arguments of yours. A value without an equal",
"s sign stops the start.cgi-map-helper = .pl=perl&uwsgi.cgi_modeBegin responses with a `Status:` header a",
"s CGI does, in place of the HTTP version line.&uc.optimizeResolve the mount points to absolute paths onc",
"e at startup, which saves system calls per request but freezes symbolic links.Alias of `cgi-optimize`: m",
"ount points are resolved at startup and not for each request.&uc.path_infoMeant to switch off the handli",
"ng of PATH_INFO, but release 2.0.31 stores the flag and never reads it.&uc.cgi_safePath prefix outside o",
"f the mount point from which programs may run although a symbolic link led there; repeatable.&uc.timeout",
"Seconds that the worker waits for each read from or write to a CGI program before it gives the request u",
"p (60 by default).&uc.unsetName of a variable to delete from the environment before the program starts, ",
"for secrets the script must not see.&uwsgi.cgroup__linux__Creates a control group directory if needed an",
"d moves the server into it at the very beginning of the start.Works on Linux and only when started as ro",
"ot; otherwise the line is skipped silently. The server writes its process id to a file called tasks, whi",
"ch exists in version 1 hierarchies and not in the unified version 2, where the start ends with an error.",
" May be repeated, one directory per controller. Limits are set with cgroup-opt. On systems run by system",
"d the resource settings of the unit do the same job more reliably.cgroup = /sys/fs/cgroup/memory/shop\nc",
"group-opt = memory.limit_in_bytes=10737418240700&uwsgi.cgroup_dir_modeOctal permissions for directories ",
"that `cgroup` makes, 0700 by default.&uwsgi.cgroup_optSets a control file of each group named by `cgroup",
"`, written as `file=value`; a file that cannot be opened is skipped.&uwsgi.chdirDirectory that the serve",
"r changes into before sockets are bound and applications are loaded.A directory that does not exist ends",
" the start. Relative names of UNIX sockets, stats, master-fifo, touch files and file loggers are resolve",
"d from here, but pidfile, logto, daemonize and spooler are opened earlier and count from the directory i",
"n which uWSGI was launched; absolute names avoid the question. With uid set the change happens after pri",
"vileges were dropped, so the user needs access. chdir2 changes once more, in each worker, after loading.",
"chdir = /srv/shop/current\nmodule = shop.wsgiapplications&uwsgi.chdir2Directory that each worker changes",
" into once the applications are loaded; one that is missing ends the worker.&uwsgi.status.is_cheapStarts",
" no worker until the first connection arrives.The master itself watches the sockets and forks the worker",
"s when a client knocks, all of them or, in cheaper mode, the cheaper number. That first client waits for",
" the start, noticeably so with lazy-apps, since then the import comes on top. Workers stay afterwards, u",
"nless idle sends them away again. Useful for hosts with many rarely used sites. It needs the master, whi",
"ch it switches on.cheap = true\nidle = 600\nprocesses = 2&uwsgi.cheaper_countMinimum number of workers t",
"o keep alive when their count adapts to the load between this value and processes.Zero, the default, dis",
"ables adapting. The value must be smaller than processes, or the start ends; as processes is 1 by defaul",
"t, a lone cheaper line is always fatal. The other cheaper options have no effect without it. How quickly",
" workers are added depends on cheaper-algo, cheaper-step and cheaper-overload. Applications with a slow ",
"import combine badly with lazy-apps here, because each added worker imports again just when the load is ",
"high.processes = 16\ncheaper = 2\ncheaper-initial = 4&uwsgi.requested_cheaper_algoStrategy that decides ",
"when workers are added or stopped between cheaper and processes.`spare` is the default and tries to keep",
" one free worker; `backlog` looks at the queue of waiting connections, on Linux only; `manual` leaves it",
" to commands on the master-fifo. backlog2 and busyness live in plugins, of which a default build include",
"s only busyness. An unknown name, also with different capitals, leaves spare in charge, and only a short",
" message in the log tells so. Without cheaper the choice has no effect.processes = 16\ncheaper = 2\nchea",
"per-algo = busynesssparebacklogmanualbacklog2busyness&uwsgi.cheaper_algo_listPrints the worker adaptatio",
"n strategies that this binary and its loaded plugins provide.Alias of `cheaper-algo-list`: prints which ",
"worker adaptation strategies exist.cheaper_busyness&uwsgi_cheaper_busyness_global.backlog_alertNumber of",
" requests waiting in the listen queue beyond which emergency workers are started without delay (default ",
"33, Linux only).Takes effect only with `cheaper-algo = busyness`.&uwsgi_cheaper_busyness_global.backlog_",
"multiNumber of `cheaper-overload` cycles before a worker may be stopped while emergency workers run (def",
"ault 3, Linux only).&uwsgi_cheaper_busyness_global.backlog_nonzero_alertSeconds during which the listen ",
"queue may stay non-empty before extra workers are started (default 60, Linux only).&uwsgi_cheaper_busyne",
"ss_global.backlog_stepHow many workers an overflowing listen queue brings to life at once (default 1, Li",
"nux only).&uwsgi_cheaper_busyness_global.busyness_maxAverage load in percent above which the busyness al",
"gorithm starts more workers (default 50).Takes effect only with `cheaper-algo = busyness`. The share of ",
"time that workers spent in requests is measured over every `cheaper-overload` seconds.cheaper-algo = bus",
"yness\ncheaper-overload = 15\ncheaper-busyness-max = 70\ncheaper-busyness-min = 20percent&uwsgi_cheaper_",
"busyness_global.busyness_minAverage load in percent under which the busyness algorithm may stop a worker",
" (default 25).Takes effect only with `cheaper-algo = busyness`. 0 counts as unset and gives the default.",
"&uwsgi_cheaper_busyness_global.cheap_multiNumber of quiet `cheaper-overload` cycles that must pass befor",
"e one worker is stopped (default 10).Takes effect only with `cheaper-algo = busyness`. The algorithm rai",
"ses the figure by itself when workers come and go too quickly.&uwsgi_cheaper_busyness_global.penaltyNumb",
"er of cycles added to the waiting time when a stopped worker turns out to be needed again at once (defau",
"lt 2).&uwsgi_cheaper_busyness_global.verboseLogs the measured load and the decisions of the busyness alg",
"orithm, for tuning.&uwsgi.cheaper_idleNumber of master cycles in a row with more spare workers than want",
"ed before the spare2 algorithm stops one (10 by default).unreleased&uwsgi.cheaper_initialHow many worker",
"s are started at first when their count is adapted to the load.By default as many as cheaper says. Value",
"s below cheaper or above processes are corrected with a warning. It is ignored as long as cheaper is not",
" set. After the start the chosen algorithm is free to reduce the count down to cheaper, so a higher numb",
"er mainly covers the first rush after a deployment. In cheap mode the workers are started by the first c",
"onnection, in the number given by cheaper and not by this value.processes = 16\ncheaper = 2\ncheaper-ini",
"tial = 6&uwsgi.cheaper_overloadHow patient the worker adaptation is: master cycles for `spare`, queued r",
"equests for `backlog`, seconds for `busyness`.3 by default. With the spare algorithm more than that many",
" cycles of about one second without a free worker must pass before one is added, and as many quiet ones ",
"before one is removed. With backlog it is the queue length above which workers are added. With busyness ",
"it is the length in seconds of one measuring window, for which 3 is rather short. Has no effect without ",
"cheaper.processes = 16\ncheaper = 2\ncheaper-algo = busyness\ncheaper-overload = 30&uwsgi.cheaper_rss_li",
"mit_hardSum in bytes of the memory resident in active workers from which idle ones are stopped, one per ",
"check, down to a single one.Requires cheaper-rss-limit-soft and a value above it; both violations end th",
"e start.&uwsgi.cheaper_rss_limit_softSum in bytes of the memory resident in active workers from which no",
" further one is added.The unit is plain bytes, unlike the megabytes of reload-on-rss. The server must be",
" measuring memory already: without memory-report or one of the reload-on options the start ends. Pages t",
"hat workers share are counted once per worker, so the sum overstates what an application preloaded by th",
"e master really uses. Workers that run are left alone; add cheaper-rss-limit-hard, with a higher value, ",
"to have some stopped. Has no effect without cheaper.processes = 16\ncheaper = 2\nmemory-report = true\nc",
"heaper-rss-limit-soft = 2000000000&uwsgi.cheaper_stepHow many workers at most are added at one time when",
" the load calls for more.One unless set. A larger step reaches full strength sooner after a sudden rush ",
"but forks several processes at once, which costs processor time and memory exactly when both are scarce.",
" It bounds only growth: workers are always taken away one at a time. The algorithm still decides when a ",
"step happens, and processes remains the upper limit. Has no effect without cheaper.processes = 16\ncheap",
"er = 4\ncheaper-step = 2&uwsgi.use_check_cacheAnswers GET requests from a cache whose keys are request U",
"RIs before any application runs.An empty value means the first declared cache. A name that is not declar",
"ed ends the start, and so does the absence of any cache. In 2.0.31 the look-up always goes to the first ",
"declared cache, whatever name is given.&uwsgi.master_intervalNumber of seconds between two rounds of the",
" master, in which it looks at timeouts, touched files, memory limits and the listen queue.1 by default, ",
"and 0 counts as 1. Larger values delay everything that is measured in such rounds, harakiri and `touch-r",
"eload` included.&uwsgi.mountpoints_checkAlias of `check-mountpoint`: ends the instance once this directo",
"ry's filesystem cannot be queried.Directory whose filesystem the master queries each second; when the qu",
"ery fails, the instance ends itself immediately.Linux only. On other systems the query always fails, whi",
"ch would stop the server within its first second.Serves an existing file below the given directory when ",
"the path of a request leads to one, before the application is asked.The full request path is appended to",
" the directory; when nothing is found there the application answers as usual, so each dynamic request co",
"sts a file lookup. May be repeated. Only GET and HEAD are served. Links that lead outside are refused un",
"less static-safe covers their target. Never name the directory that holds your code or configuration, be",
"cause its sources would be sent to anybody. Combine with static-skip-ext and offload-threads.check-stati",
"c = /srv/shop/public\nstatic-skip-ext = .pystatic-files&uwsgi.check_static_docrootLooks for the requeste",
"d path below the document root that the web server announces with each request.Whoever can talk to a uws",
"gi, FastCGI or SCGI socket decides the root and can thus read any file. With http-socket or the http rou",
"ter no such variable arrives and the switch does nothing.Alias of `chmod-socket`: three octal digits of ",
"permission for UNIX sockets.Permission bits given to UNIX sockets after binding, as three octal digits s",
"uch as 660.Without it the umask decides and a web server of another user usually gets permission denied.",
" Write exactly three octal digits: `0660`, `true` or an empty value stop the server with `invalid chmod ",
"value`, while a lone `1` means 666. Modes that let everybody write (666, 777) allow any local account to",
" run code as your application; 660 plus a common group is enough. Never repeat it, because the bits of b",
"oth values are mixed. TCP and abstract sockets ignore it.socket = /run/mysite/uwsgi.sock\nchmod-socket =",
" 660\nchown-socket = mysite:www-data&uwsgi.chown_socketGive UNIX sockets to another owner, written as `u",
"ser` or `user:group`, right after they are bound.Works only when the server starts as root, and an unkno",
"wn name is fatal. As a side effect the switch to `uid` and `gid` is put off until the sockets are bound,",
" which also cures permission errors with ports below 1024 or directories that only root may write. Combi",
"ne it with `chmod-socket = 660` so that the group of the web server may connect. It has nothing to act o",
"n when all listeners are TCP or abstract.socket = /run/mysite/uwsgi.sock\nchown-socket = mysite:www-data",
"\nchmod-socket = 660&uwsgi.chrootConfine the server to this directory as its new root before it gives up",
" root rights.Only root can do it; another user gets a fatal error. Libraries, the virtualenv and /dev en",
"tries must exist inside, and memory figures need /proc there.1048576&uwsgi.chunked_input_limitHow many b",
"ytes uWSGI buffers for one piece of a chunked request body, one megabyte by default.&uwsgi.chunked_input",
"_timeoutSeconds to wait for the next piece of a chunked request body; zero means the value of socket-tim",
"eout.&uwsgi.requested_clockTime source of the server; monotonic and realtime come from plugins.`unix` is",
" built in and used by default. A name that no loaded plugin provides ends the start.unixmonotonicrealtim",
"e&uwsgi.clock_listPrints which time sources this binary and its loaded plugins offer.Alias of `clock-lis",
"t`: prints which time sources can be chosen.ring&uring.scriptsAlias of `ring-load`: Clojure source file ",
"to evaluate first.jvm-and-mono&uwsgi.close_on_execMarks accepted client connections so that programs sta",
"rted during a request do not inherit them.&uwsgi.close_on_exec2Marks listening sockets so that programs ",
"started by the application do not inherit them.&uwsgi.collect_headersCopies the value of a response head",
"er into a request variable for the log or for routing rules.The value has two words, the header name and",
" the variable name; if the blank is missing, the start ends. The header itself still reaches the client.",
" The variable is set at the moment when the application emits the header, so response-route rules and lo",
"g-format see it, whereas ordinary route rules have run long before. Use pull-header when the client must",
" not receive it.collect-header = X-Tenant TENANT\nlog-format = %(addr) %(uri) tenant=%(var.TENANT)&uwsgi",
".command_modeStarts one process without listening sockets and stops the whole instance when its job is d",
"one.Read a configuration in a format that a plugin provides, chosen by the ending of the file name.The b",
"uilt-in formats have their own options; a `.ini` file given here cannot be loaded unless a plugin claims",
" that suffix.Outputs the build script this binary was made with, for third-party extensions, and stops.O",
"pen a connection to an address, print all that arrives, for instance statistics, and exit at the end.Ser",
"ve requests with Coro::AnyEvent, the value being the number of coroutines per worker.It sets async to th",
"at number, selects the coroae loop and raises socket-timeout to at least 30 seconds.coroutinesperl&uwsgi",
".cpu_affinityNumber of CPUs that each worker is tied to, counted off in turn from the first one.With 1, ",
"worker 1 runs on CPU 0, worker 2 on CPU 1 and so on, starting over when the machine has no more; with 2 ",
"the workers take pairs. It is a count, not a list or a bit mask. Off by default, and best left off in co",
"ntainers and virtual machines, where the visible CPUs are not reserved for the server, and with `cheaper",
"`, which leaves the CPUs of resting workers idle. Available on Linux and FreeBSD. A refused assignment i",
"s only logged.processes = 4\ncpu-affinity = 1CPUsRuns a shell command at fixed times, given as five numb",
"ers and the command.The form is `minute hour day month weekday command` with five plain numbers, -1 for ",
"any and -N for every N-th; asterisks, lists and ranges end the start. When day and weekday are both give",
"n, either one is enough. A run that takes longer than the interval overlaps the next; unique-cron avoids",
" that.curl_cronAlias of `curl-cron`: five time fields and a URL to fetch.protocolsUWSGI_SSLAlias of `leg",
"ion-curl-cron`: a URL fetched by schedule on the leading node.&uwsgi.cron_harakiriSeconds after which a ",
"scheduled command that is still running gets killed; zero means no limit.Alias of `legion-cron`: timed s",
"hell command that only the elected leader of a server group executes.Runs a shell command at fixed times",
" that are given as named fields, with extras such as a time limit.The fields minute, hour, day, month, w",
"eek, unique, harakiri and legion stand before the command, joined by commas without any blank: the first",
" blank begins the command, so one after a comma turns the remaining fields into part of it. Fields left ",
"out mean any time, and -N means every N-th. Unknown fields are ignored silently. unique=1 keeps a run fr",
"om overlapping the previous one, harakiri is a limit in seconds. Asterisks are not understood.cron2 = mi",
"nute=0,hour=3,unique=1,harakiri=1800 /srv/shop/bin/nightlyFetch a URL by schedule; the value is minute, ",
"hour, day, month, weekday and the URL.The master itself performs the request and waits for it, up to 60 ",
"seconds, so a slow URL holds up its other duties. The answer is thrown away; failures are logged.curl-cr",
"on = 0 -1 -1 -1 -1 http://127.0.0.1:8000/hourly&uwsgi.daemonizeDetach from the terminal into the backgro",
"und and write the log to this file or UDP address.Not for systemd, containers or other supervisors: they",
" see the process end at once; use `logto` there. The launcher returns success even when the start fails ",
"later. It clears the umask, so sockets become 777 and pid files 666 unless `umask` or `chmod-socket` is ",
"set. `logto` is ignored beside it. A relative path is resolved in the launch directory, and text with a ",
"colon is taken for a UDP address. In a vassal it only redirects the log.daemonize = /var/log/mysite/uwsg",
"i.log\numask = 022\nsafe-pidfile = /run/mysite/uwsgi.pid&uwsgi.daemonize2Go to the background only after",
" the applications have been loaded, with the log in this file or UDP address.Errors in the import of the",
" application still reach the terminal and the exit code. Everything else said about `daemonize` holds, i",
"ncluding the cleared umask.&uwsgi.daemons_honour_stdinLets attached programs inherit the server's standa",
"rd input, which is otherwise replaced by an empty one.Invent an option of your own that expands to one o",
"r more real settings, as `name=key=value;key=value`.When the new name is used, its value is split at spa",
"ces and `$1`, `$2` and so on in the template are replaced. Names of existing options cannot be taken ove",
"r, since the first definition wins. Unknown keys inside the template are silently ignored, and a piece w",
"ithout an equals sign stops the expansion. Uses below the declaration run at once, so placeholders in th",
"eir values are not expanded; `declare-option2` avoids that.declare-option = app=mount=$1=$2;manage-scrip",
"t-name=true\napp = /shop shop.wsgiplaceholdersInvent an option like `declare-option` does, but apply its",
" uses later, after placeholders have been expanded.The template has the same form: pieces `key=value` se",
"parated by semicolons, with `$1`, `$2` for the words of the argument. Since it takes effect only after t",
"he whole configuration was read, `%(name)` and `$(NAME)` work in the values given to the new option. The",
" declaration must contain an equals sign, otherwise the server stops. A misspelt key in the template pro",
"duces no message.base = /srv/mysite\ndeclare-option2 = files=static-map=$1=$2\nfiles = /static %(base)/s",
"tatic&uwsgi.remove_headersAlias of `rem-header`: drops a header by name from what the application sends.",
"&uwsgi.die_on_idleEnds the whole instance, not just its workers, when the idle time has run out.Does not",
"hing without idle. Under an Emperor the instance asks to be stopped, and an on-demand vassal returns to ",
"waiting for a connection on its socket; there the two lines belong together, as the vassal would otherwi",
"se never go back to sleep. Standing alone, the server exits and nothing listens any more until something",
" like systemd socket activation starts it again.idle = 300\ndie-on-idle = true&uwsgi.die_on_no_workersLe",
"t the master exit when not a single worker is alive any more.&uwsgi.die_on_termuwsgi_opt_trueuwsgi_opt_d",
"eprecatedShut down on SIGTERM, as service managers expect, in place of reloading.In 2.0 the master answe",
"rs SIGTERM with a brutal reload, so `docker stop`, Kubernetes and supervisor wait in vain and kill it in",
" the end. The flag exchanges the two meanings: SIGTERM stops, SIGQUIT reloads. The stop is immediate rat",
"her than graceful; running requests are not waited for. Do not combine it with `KillSignal=SIGQUIT` in a",
" systemd unit, because the stop would then become a reload. Without a master SIGTERM already ends the se",
"rver.master = true\ndie-on-term = truereload-and-signals&uwsgi.async_warn_if_queue_fullDo not log a warn",
"ing when all async cores are taken and a request has to wait.&uwsgi.logging_options.enabledStop writing ",
"a line for each request, while start-up messages, errors and the output of the application are kept.Sens",
"ible when nginx already keeps an access log. The selective switches `log-4xx`, `log-5xx`, `log-slow` and",
" `log-big` bring back just the interesting requests, and only make sense together with it. A `req-logger",
"` then receives nothing but those. Write `disable-logging = false` to turn request lines on again after ",
"an included template disabled them.disable-logging = true\nlog-5xx = true\nlog-slow = 2000&uwsgi.disable",
"_sendfileCopies files to the client through a small buffer instead of the kernel's zero-copy call, for f",
"ile systems on which that misbehaves.&uwsgi.disable_write_exceptionDo not raise OSError in the Python ap",
"plication when the client vanished while the response was sent.Error trackers fill with `OSError: write ",
"error` for every aborted download; the flag stops that. The generator of a streaming response is then to",
"ld nothing, so a long stream may go on computing for a client that has left. The log lines of the server",
" are governed separately by `ignore-write-errors` and `ignore-sigpipe`.disable-write-exception = true\ni",
"gnore-sigpipe = trueLoads an arbitrary shared library into the server process; a failure is reported and",
" ignored.Outputs the C header this build was made from, for third-party extensions, and stops.&uwsgi.dro",
"p_after_appsDelays the switch to the configured user until sockets are bound and the master has imported",
" the applications, which therefore run as root meanwhile.&uwsgi.drop_after_initDelays the switch to the ",
"configured user until sockets are bound and the language plugins are initialised.dumbloop&dumbloop_codeS",
"cript file that the dumb loop engine hands to the language plugin, normally a Python module.misc-plugins",
"&dumbloop_functionName of the function that the dumb loop engine calls over and over in each core, dumbl",
"oop when not set.&dumbloop_modifier1Number (modifier1) of the language plugin that executes the code of ",
"the dumb loop engine; 0 is Python.modifier1&uwsgi.dump_optionsLists the names of all options this binary",
" knows, one per line, and stops.&uwsgi.dynamic_appsPermit requests that name an application in their uws",
"gi variables to have it loaded at run time.In the 2.0 releases no such switch exists and the mechanism i",
"s there without it.&uwsgi.early_emperorStart the Emperor before jails and the switch of users take effec",
"t, so that it keeps the initial rights.Directory of files named after environment variables, read on the",
" spot, so that $(NAME) references can use the values.Start a common Perl interpreter while the configura",
"tion is still being read; a value must be written but is not used.Perl script to run while the configura",
"tion is still being read, in the interpreter that is started early.phpStart the embedded PHP interpreter",
" while the configuration is still being read, so that forked vassals can share it.&uphp.sapi_nameVariant",
" of `php-sapi-name` that is applied at once while the configuration is read, for use together with `earl",
"y-php`.Load a PSGI application while the configuration is still being read, typically in the base vassal",
" of a fork server.Alias of `early-python-import`: a module imported during configuration (2.1 developmen",
"t tree only).Known only to the 2.1 development tree: starts the Python interpreter while the configurati",
"on is still being read.Known only to the 2.1 development tree: imports a Python module while the configu",
"ration is still being read.Alias of `early-pythonpath`: a search directory that counts at once (2.1 deve",
"lopment tree only).Known only to the 2.1 development tree: `pythonpath` entry that counts at once, for m",
"odules imported during configuration.(void*)uwsgi_logic_opt_elseTurn around the condition of the enclosi",
"ng if block, for the lines up to endif; the value is not used.Releases of the 2.0 series do not recognis",
"e the line and treat what follows as part of the if branch. Write a second block with the opposite condi",
"tion (if-env and if-not-env, say) as long as 2.0 has to read the file.&uwsgi.emperorWatch a directory or",
" pattern for configuration files and run a separate instance (vassal) for each.Adding a file starts a si",
"te, touching it reloads that site, deleting it stops it. Files ending in ini, xml, yaml, yml, json or js",
" count. A directory that does not exist or a pattern without match produces no message at all. Vassals i",
"nherit the user of the Emperor: when it runs as root, whoever may write a file there becomes root, unles",
"s `emperor-tyrant` or `uid` is used. Values such as `amqp://` or `zmq://` select monitors of plugins. Ma",
"y be repeated.emperor = /etc/uwsgi/vassals\nuid = www-data\ngid = www-data&uwsgi.emperor_broodlordMaximu",
"m number of helper instances the Emperor may start for vassals that ask for reinforcement.The vassal fil",
"e needs a section called zerg for them; requests for help come from `vassal-sos` and `vassal-sos-backlog",
"`.instancesLinux capabilities that vassals may retain, as a comma separated list of names; all others ar",
"e removed for good.&uwsgi.emperor_chdir_attrName of the vassal attribute that holds the directory to cha",
"nge into before the vassal starts.&uwsgi.emperor_collect_attributesAlias of `emperor-collect-attribute`:",
" vassal attribute to keep.Name of a vassal attribute that the Emperor asks its monitors for and keeps; r",
"epeatable.&uwsgi.emperor_command_socketAddress of a socket through which other programs, routers among t",
"hem, give commands to the Emperor, for instance to spawn a vassal.30&uwsgi.emperor_curse_toleranceTime i",
"n seconds that a vassal being stopped gets before the Emperor kills it, 30 unless changed.&uwsgi.emperor",
"_extra_extensionAlias of `emperor-extra-extension`: further file name suffix that marks vassals.Further ",
"file name suffix that marks vassals, whose format a configuration plugin must then provide; may be repea",
"ted.&uwsgi.emperor_fork_server_attrName of the vassal attribute that tells which fork server the vassal ",
"is to be born from.&uwsgi.emperor_freqInterval in seconds between two scans for new, changed or removed ",
"vassals, 3 by default.&uwsgi.emperor_graceful_shutdownLet vassals that are stopped finish their running ",
"requests instead of ending them at once.&uwsgi.emperor_magic_execExecute vassal files that carry the exe",
"cutable bit and read the configuration from their output.180000&uwsgi.emperor_max_throttleLongest delay ",
"in milliseconds before a vassal that keeps crashing is tried again, 180000 by default.milliseconds&uwsgi",
".emperor_no_blacklistRestart crashing vassals without the growing delay that is normally imposed on them",
".&uwsgi.emperor_nofollowFor symlinked vassal files, watch the time of the link itself rather than that o",
"f its target.&uwsgi.emperor_on_demand_directoryAlias of `emperor-on-demand-directory`: directory for the",
" wake-up sockets of vassals.Directory in which the Emperor creates a wake-up socket for each vassal and ",
"starts it at the first connection.The socket is called after the vassal file, with `.socket` replacing t",
"he suffix.&uwsgi.emperor_on_demand_execProgram that is called with a vassal file and prints the socket w",
"hose first connection starts that vassal.&uwsgi.emperor_on_demand_extensionAlias of `emperor-on-demand-e",
"xtension`: suffix of the side file that holds the wake-up socket of a vassal.Suffix of a side file whose",
" text is the socket on which the Emperor waits before it starts the vassal.With `.socket`, the vassal `a",
".ini` is started by the first connection to the address written in `a.ini.socket`. The vassal itself mus",
"t not bind that address.&uwsgi.emperor_pidfileFile that receives the process id of the Emperor, which di",
"ffers from the master when both run together.&uwsgi.emperor_procnameName under which the Emperor appears",
" in the process list, `uWSGI Emperor` when it runs beside other services.&uwsgi.emperor_proxyUNIX socket",
" through which this vassal hands its connection to the Emperor to another process, as nested setups need",
".&uwsgi.emperor_heartbeatKill and respawn a vassal that has announced itself alive before but was silent",
" for this many seconds, 30 by default.Only vassals that use `heartbeat`, with a smaller value, are watch",
"ed.&uwsgi.emperor_statsAlias of `emperor-stats-server`: address that delivers the state of all vassals a",
"s JSON.Address on which the Emperor reports its vassals as JSON to everyone who connects.There is no aut",
"hentication and the answer reveals names and users of every site, so bind it to 127.0.0.1 or to a UNIX p",
"ath. Text without a colon is taken for such a path. Read it with `uwsgi --connect-and-read ADDRESS` or a",
"ny tool that opens a socket. It shows the Emperor only; workers and requests of a site come from `stats`",
" in that vassal. A relative path depends on the directory of the launch.emperor = /etc/uwsgi/vassals\nem",
"peror-stats-server = 127.0.0.1:1717&uwsgi.emperor_subreaperMake the Emperor adopt orphaned descendants o",
"f its vassals, which needs a Linux kernel that supports subreapers.1000&uwsgi.emperor_throttleDelay in m",
"illiseconds added for each further failed start of a vassal that keeps crashing, 1000 by default.&uwsgi.",
"emperor_trigger_socketAddress of a socket through which other programs can wake the Emperor.&uwsgi.emper",
"or_tyrantRun each vassal with the user and group that own its configuration file, refusing files of root",
".The Emperor must keep the right to switch users: combined with `uid` the vassals fail, unless the capab",
"ilities setuid and setgid are retained. A change of ownership stops the vassal.&uwsgi.emperor_tyrant_ini",
"tgroupsGive vassals in Tyrant mode the supplementary groups of their user, and not its primary group alo",
"ne.&uwsgi.emperor_tyrant_nofollowIn tyrant mode take the owner of a symlink itself, not of the file to w",
"hich it points.&uwsgi.emperor_clone!OBSOLETE_LINUX_KERNELStart vassals in Linux namespaces of their own,",
" named in a comma separated list such as `pid,net,mount`.Known words are files, ipc, net, io, parent, pi",
"d, ns, fs, mount, mnt, sysvsem, uts and user; others end the start-up.&uwsgi.emperor_use_fork_serverUNIX",
" socket of a fork server; new vassals are forked from that preloaded instance and not started afresh.&uw",
"sgi.emperor_wait_for_commandHold each new vassal back until somebody requests it through the Emperor's c",
"ommand socket.&uwsgi.emperor_wait_for_command_ignoreName of a vassal that starts at once although `emper",
"or-wait-for-command` is on; repeatable.&uwsgi.emperor_wrapperProgram executed for each vassal in place o",
"f the server binary, with the same arguments.&uwsgi.emperor_wrapper_attrName of the vassal attribute tha",
"t holds the program to be executed in place of the usual uWSGI binary.&uwsgi.emperor_wrapper_fallbackPro",
"gram tried when neither the ordinary binary nor `emperor-wrapper` could be executed; may be repeated.&uw",
"sgi.emperor_wrapper_overrideProgram tried first when a vassal is started, before the ordinary binary or ",
"`emperor-wrapper`; may be repeated.&uwsgi.has_metricsStarts the collector thread that keeps counters and",
" gauges about workers, cores and sockets.&uwsgi.enable_proxy_protocolUnderstands the text line of PROXY ",
"protocol version 1 before an HTTP request and takes the client address from it.It concerns http-socket a",
"nd the http router alike. Anybody who reaches the port directly can claim any address, so expose it to t",
"he load balancer only.&uwsgi.has_threadsHistoric switch for Python threads inside workers, without effec",
"t in current releases.Since 2.0.27 thread support is always initialised, whatever you write, even `false",
"`. Releases before that kept the interpreter lock and the thread state unprepared unless it was given or",
" `threads` exceeded 1, and background threads started by the application, for instance those of monitori",
"ng agents, then never ran. Keep it while older servers, such as the 2.0.21 of Debian 12, read the same f",
"ile; otherwise the line can go. It does not start worker threads: that is `threads`.enable-threads = tru",
"e\nthreads = 4Lift the ban that `blacklist` put on certain options.Alias of `endfor`: ends the open loop",
" or condition.logicAlias of `endif`: ends the open condition or loop.&uwsgi.whitelist_contextLift the re",
"striction of `whitelist`, so that every option is accepted again.Close the open loop or condition, so th",
"at the lines below apply once again.All closing words (`end`, `endfor`, `end-for`, `endif`, `end-if`) ar",
"e interchangeable and their value is ignored; a stray one does nothing. `end` alone is not a registered ",
"name and is refused under `strict`. Forgetting the closing line is the classic mistake: everything to th",
"e end of the file, and of files read afterwards, then belongs to the loop.for = 9001 9002\nsocket = 127.",
"0.0.1:%(_)\nendfor =Close the open condition or loop, so that the lines below apply unconditionally.Any ",
"of `endif`, `end-if`, `endfor`, `end-for` and `end` closes whatever block is open; the value is ignored ",
"and an extra one is harmless. Because blocks do not nest, a closing word meant for an inner block that w",
"as skipped ends the outer one, and its remaining lines become active. Without a closing word the conditi",
"on extends over the rest of the file, the including file and the files that follow.if-env = DEBUG\nmemor",
"y-report = true\nendif =Puts a variable, written as `NAME=value`, into the environment of the server and",
" everything it starts.May be repeated; for the same name the last line wins. The text is taken literally",
": quotes become part of the value, and blanks around the equals sign become part of the name or value. A",
" line without an equals sign removes the variable on Linux. References like $(NAME) and if-env tests are",
" resolved before it acts, so they do not see it. A percent sign has to be doubled, since URL escapes are",
" otherwise eaten as magic variables.env = DJANGO_SETTINGS_MODULE=shop.settings\nenv = LANG=C.UTF-8&uwsgi",
".envdirsDirectory whose file names become environment variables and whose file contents become their val",
"ues, read after the asap hooks.&uwsgi.error_page_403HTML file sent as the body when uWSGI itself refuses",
" a request as forbidden or because of its method.Answers of the application are never replaced. May be r",
"epeated; the first file that can be opened is used.&uwsgi.error_page_404HTML file sent as the body when ",
"uWSGI itself reports that a resource does not exist.&uwsgi.error_page_500HTML file sent as the body when",
" uWSGI itself reports an internal failure, such as a missing application.\"path_info\"UWSGI_ROUTINGRuns ",
"an action as soon as the response status is known, for requests whose URL path matches a regular express",
"ion.In spite of the name the chain is consulted for every status, 200 included; restrict it with error-r",
"oute-status.routing\"http_host\"Runs an action as soon as the response status is known, for requests who",
"se Host header matches a regular expression.\"if\"Runs an action as soon as the response status is known",
", provided that a test such as `equal:`, `exists:` or `empty:` succeeds.\"if-not\"Runs an action as soon",
" as the response status is known, provided that a test such as `equal:`, `exists:` or `empty:` fails.Mar",
"ks a jump target for goto inside the rules that run when a status is known.\"query_string\"Runs an actio",
"n as soon as the response status is known, for requests whose query string matches a regular expression.",
"\"referer\"Runs an action as soon as the response status is known, for requests whose Referer header mat",
"ches a regular expression.\"remote_addr\"Runs an action as soon as the response status is known, for req",
"uests whose client address matches a regular expression.\"remote_user\"Runs an action as soon as the res",
"ponse status is known, for requests whose authenticated user name matches a regular expression.\"run\"Ru",
"ns an action as soon as the response status is known, without any test, for each request that gets this ",
"far down the rules.\"status\"Runs an action as soon as the response status is known, if the status code ",
"equals the leading number, as in `404 action:args`.\"request_uri\"Runs an action as soon as the response",
" status is known, for requests whose undecoded URI with its query matches a regular expression.\"user_ag",
"ent\"Runs an action as soon as the response status is known, for requests whose User-Agent header matche",
"s a regular expression.&up.evalPython source text that defines the application under the name `applicati",
"on`, or the one in `callable`.Code that does not compile or fails ends the server with exit code 22.&uws",
"gi.evil_reload_on_asAddress space in megabytes at which the master kills a worker outright, even during ",
"a request.&uwsgi.evil_reload_on_rssResident memory in megabytes at which the master kills a worker outri",
"ght, even during a request.Clients of the killed worker get no answer. The size is measured by a thread ",
"in each worker every `mem-collector-freq` seconds, so short peaks can pass unseen.&uwsgi.exception_handl",
"ers_instanceRegistered handler, with an optional argument behind a colon, that receives the details of e",
"ach exception in a thread of the master.Plugins provide handlers; an unknown name ends the start. Not ca",
"lled for exceptions that trigger `reload-on-exception`.&uwsgi.exec_as_emperorShell command to execute on",
" the Emperor's side for each vassal it has spawned, with the vassal's data in UWSGI_VASSAL_* variables.U",
"WSGI_VASSAL_CONFIG, UWSGI_VASSAL_PID, UWSGI_VASSAL_UID and UWSGI_VASSAL_GID are set. The Emperor waits f",
"or the command, so a slow one delays all other vassals; the exit status is only logged.&uwsgi.exec_as_ro",
"otShell command to execute with root rights just ahead of the switch to `uid` and `gid`.The server waits",
" for the command and refuses to start when it returns anything but 0. It is silently left out if the ser",
"ver was not started by root, and also on a reload of a process that has become an ordinary user's. Every",
"thing it touches must be writable by root alone: a script owned by the application user here gives that ",
"user root rights. Several lines run in the order in which they are written, after all `hook-as-root` lin",
"es and as-root mounts.exec-as-root = /usr/bin/install -d -o www-data /run/shop\nuid = www-data\ngid = ww",
"w-data&uwsgi.exec_as_userShell command to execute directly behind the switch to the unprivileged user, w",
"hich takes place only for a server started as root.&uwsgi.exec_as_user_atexitShell command to execute wh",
"en the main process ends; its exit status is only logged.&uwsgi.exec_as_vassalShell command to execute i",
"n the new process of each vassal; a status other than 0 cancels the vassal.&uwsgi.exec_asapShell command",
" to execute as soon as the configuration has been read, at every start and reload; a failing one aborts ",
"the start.&uwsgi.exec_in_jailShell command to execute when the main start routine begins, whether or not",
" a jail is in use.&uwsgi.exec_post_appShell command to execute when all applications have been imported,",
" once per worker if `lazy-apps` is on.&uwsgi.exec_post_jailShell command to execute as root inside a new",
"ly entered jail or namespace; skipped when none was entered and `jailed` is off.&uwsgi.exec_pre_appShell",
" command to execute ahead of importing the applications, once per worker if `lazy-apps` is on.&uwsgi.exe",
"c_pre_jailShell command to execute once, on the first start only, ahead of chroot, namespaces and the ch",
"ange of user.Stops the server while the file is still being read, with the given value as exit code; emp",
"ty text counts as 0.value&uwsgi.exit_on_reloadStop the server where it would otherwise reload itself, le",
"aving the restart to a supervisor.When a reload is requested by SIGHUP or a touch file, workers finish g",
"racefully and the process ends with code 0 instead of executing the binary again. Sensible under systemd",
" or in containers with a restart policy that also reacts to success, since then every reload begins from",
" a fresh environment. In a vassal the Emperor takes the end for a failure and may delay the next start.e",
"xit-on-reload = true\ntouch-reload = /srv/mysite/reload.txtPrint the contents behind a path or URL of an",
"y scheme the server understands, then exit.&uwsgi.fallback_configRun the server again with this other co",
"nfiguration when it ends with exit code 1.Write it first: errors in lines above it are not caught. Other",
" exit codes, such as 22 from `need-app`, do not trigger it.Group mules under a name, as `name:number[,nu",
"mber...]`, so that a message reaches whichever of them is free.Numbers start at 1. A number without a mu",
"le ends the start-up.&uwsgi.fastcgi_modifier1Number of the request plugin (modifier1) assigned to reques",
"ts that arrive through FastCGI.&uwsgi.fastcgi_modifier2Second plugin selector (modifier2) assigned to re",
"quests that arrive through FastCGI.modifier2\"fastcgi-nph\"FastCGI listener that answers with a complete",
" HTTP status line instead of CGI style headers.\"fastcgi\"Accept requests from a web server that talks F",
"astCGI, on a TCP address or UNIX path.&ufrAddress on which a separate proxy process accepts uwsgi-protoc",
"ol requests, typically from nginx, and hands each to the backend of its host name.The backend is chosen ",
"by the UWSGI_FASTROUTER_KEY variable, else by the Host header, else by the server name. One of the mappi",
"ng options is needed (`fastrouter-to`, `fastrouter-subscription-server`, `fastrouter-use-cache`, `fastro",
"uter-use-base` ...); without any the requests are dropped. It is not an HTTP server: connect it with `uw",
"sgi_pass`. An instance that has only a router and no `master` leaves at once with exit code 0. Use a loo",
"pback address or a UNIX socket, because the uwsgi protocol is no format for strangers.master = true\nfas",
"trouter = 127.0.0.1:3031\nfastrouter-subscription-server = 127.0.0.1:3032&ufr.cr.buffer_sizeStarting siz",
"e in bytes of each connection buffer (default: one memory page).&ufr.cr.cheapMakes the fastrouter ignore",
" its clients as long as no backend has subscribed, and again after the last one has left.Useful only tog",
"ether with a subscription server; without one the listening socket is never served.&ufr.cr.defer_connect",
"_timeoutKnown only to the 2.1 development tree: limit, presumably in seconds, for a backend connection t",
"hat was put off.&ufr.cr.emperor_socketKnown only to the 2.1 development tree: command socket of the Empe",
"ror that the fastrouter asks to start the vassal of an inactive backend.&ufr.cr.neventsLargest number of",
" ready events that the fastrouter handles in one turn of its loop (default 64), not a limit on clients.e",
"vents&ufr.cr.fallbackAddress of a spare backend, tried when the chosen one does not accept the connectio",
"n; may be repeated.&ufr.cr.fallback_on_no_keyUses the `fastrouter-fallback` backends also for host names",
" that nobody has registered.&ufr.force_keyKnown only to the 2.1 development tree: fixed routing key used",
" in place of the host name of the request.&ufr.cr.gidGroup, by name or number, whose rights the fastrout",
"er process takes on.An unknown name is fatal while the configuration is read.&ufr.cr.static_node_graceti",
"meTime in seconds during which a fixed backend that refused a connection is left out of the rotation (de",
"fault 30).&ufr.cr.harakiriSeconds that a fastrouter process may need for one batch of events before the ",
"master kills it.Works only with `master`.&ufr.cr.max_retriesKnown only to the 2.1 development tree: numb",
"er of further connection attempts after a backend failed.&ufr.cr.post_bufferingCollects request bodies b",
"efore a backend is contacted, in memory up to this number of bytes and in a temporary file above it.&ufr",
".cr.pb_base_dirHas no effect in 2.0, where the temporary files of buffered bodies go to the directory na",
"med by TMPDIR.&ufr.cr.processesNumber of fastrouter processes to start next to the workers (default 1).&",
"ufr.cr.quietLeaves refused or timed-out backend connections out of the log.Declared with a mandatory val",
"ue on the command line, although it is a plain switch.&ufr.cr.resubscribeAddress of a further subscripti",
"on server to which every announcement is passed on, with this router as the backend; may be repeated.&uf",
"r.cr.resubscribe_bindLocal UDP address from which the announcements of `fastrouter-resubscribe` are sent",
".&ufr.cr.stats_serverAlias of `fastrouter-stats`: where the JSON report is offered.Address of a socket t",
"hat answers each connection with a JSON report about the fastrouter.There is no authentication, and the ",
"report names all backends; keep it on loopback or on a UNIX socket.&ufr.crRegistered name whose backends",
" also serve requests for unknown host names.Not consulted when `subscription-dotsplit` is on.Address whe",
"re application instances register with the fastrouter the host names they want to serve.With a colon the",
" address is a UDP port, otherwise a UNIX datagram socket; it is always another one than that of `fastrou",
"ter`. Instances register with `subscribe-to` or `subscribe2` and disappear when they stop or fail. Anybo",
"dy who can send a packet there can claim a host name and so receive its requests, hence bind it to loopb",
"ack or to a private network, or demand signed packets with `subscriptions-sign-check`.fastrouter = 127.0",
".0.1:3031\nfastrouter-subscription-server = 127.0.0.1:3032\n; in each application: subscribe-to = 127.0.",
"0.1:3032:example.com\"useless thanks to the new implementation\"Obsolete name that only prints a depreca",
"tion warning; delete the line.&ufr.cr.socket_timeoutSeconds of silence on a client or backend connection",
" after which it is closed (default 60).&ufr.cr.static_nodesAddress of a fixed backend speaking the uwsgi",
" protocol; several lines take turns.&ufr.cr.uidUser, by name or number, whose rights the fastrouter proc",
"ess takes on.Text that is put in front of the host name to obtain the backend address, normally a direct",
"ory full of UNIX sockets.The two parts are glued together as they are, so end a directory with a slash.f",
"astrouter-use-base = /run/sites/&ufr.cr.use_cacheFinds the backend of each request in a uWSGI cache, nam",
"ed by the value, where the entry stored under the host name holds the address.The cache must exist: with",
"out any cache start-up fails, and with a wrong name the router process dies and is started again and aga",
"in. An empty value means the first cache. An entry may list several addresses separated by `|`, and each",
" may end in `,modifier1`.cache2 = name=backends,items=100\nfastrouter-use-cache = backendsFunction that ",
"turns the host name into a backend address, written as modifier1, script and function name separated by ",
"colons.Fewer than two colons are a fatal error. The modifier selects the language plugin, 0 being Python",
".fastrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in which %s is replaced",
" by the host name.In a configuration file write `%%s`, because a single `%s` is already replaced by the ",
"name of that file when it is loaded.fastrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of t",
"his same instance that receives the traffic of the fastrouter (0 is the first one).indexAlias of `fastro",
"uter-processes`: how many fastrouter processes are started.Zerg server from which the fastrouter obtains",
" listening sockets that are already bound.The connection is made while the configuration is read; start-",
"up ends with an error when nobody answers there.Alias of `safe-fd`: number of a file descriptor that is ",
"never closed.descriptor&ufiber.enabledLet async mode switch between requests with Ruby fibers; async mus",
"t be greater than 1 and the rack plugin loaded.ruby&up.file_configAlias of `wsgi-file`: path of the Pyth",
"on script that holds the application.Prefer the longer name, which says what it is. Path of a Python sou",
"rce file, looked up relative to `chdir`; the object `application` in it is served, or another name set w",
"ith `callable`. A suffix such as `app.py:app` is taken as part of the file name and fails. When the file",
" is missing or raises an error, the server still starts and answers 500 to all, unless `need-app` is set",
". Do not mix it with `module`: the first loaded one takes the root and the second is skipped.file = /srv",
"/site/wsgi.pyLeaves the transfer of static files to the web server in front, by means of a response head",
"er that it understands.`nginx` and the accel spellings send X-Accel-Redirect, the sendfile spellings sen",
"d X-Sendfile. Case does not matter. Any other word is ignored silently and uWSGI keeps sending the files",
" itself.x-sendfilexsendfilex-accel-redirectxaccelredirectnginx&uwsgi.file_write_listWrites one line to a",
" file, given as `path=text`, while the server still has root rights.Alias of `file-serve-mode`: which he",
"ader tells the front server to send a static file.Runs an action after the answer went out, for requests",
" whose URL path matches a regular expression.The client already has its answer at this point, so only si",
"de effects such as log, signal or metric actions make sense.Runs an action after the answer went out, fo",
"r requests whose Host header matches a regular expression.Runs an action after the answer went out, prov",
"ided that a test such as `equal:`, `exists:` or `empty:` succeeds.Runs an action after the answer went o",
"ut, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a jump target for goto insi",
"de the rules that run after the answer.Runs an action after the answer went out, for requests whose quer",
"y string matches a regular expression.Runs an action after the answer went out, for requests whose Refer",
"er header matches a regular expression.Runs an action after the answer went out, for requests whose clie",
"nt address matches a regular expression.Runs an action after the answer went out, for requests whose aut",
"henticated user name matches a regular expression.Runs an action after the answer went out, without any ",
"test, for each request that gets this far down the rules.Runs an action after the answer went out, if th",
"e status code equals the leading number, as in `404 action:args`.Runs an action after the answer went ou",
"t, for requests whose undecoded URI with its query matches a regular expression.Runs an action after the",
" answer went out, for requests whose User-Agent header matches a regular expression.Take a lock on this ",
"existing file immediately, or quit when another process holds it.The lock belongs to the process that re",
"ads the line, so a later `daemonize` loses it; `flock2` is taken afterwards.Take a lock on this existing",
" file immediately, waiting as long as another process holds it.&uwsgi.flock_wait2Late lock on an existin",
"g file after the log setup, meant to wait but in 2.0.31 quitting like `flock2` when it is held elsewhere",
".&uwsgi.flock2Like `flock`, but taken once logging is set up and the server has gone to the background.u",
"wsgi_logic_opt_forRepeat each following line once per word of the argument, with `%(_)` standing for the",
" current word.The argument is split at spaces and taken literally: placeholders in it are not expanded, ",
"so a loop over `%(list)` runs once with that text. Every single line is repeated for all words before th",
"e next line is looked at, not the block as a whole. `%(_)` is replaced in values only, never in keys. Lo",
"ops and conditions cannot be nested, and a loop that is not closed swallows the rest of the file and eve",
"rything read later.for = static media\nstatic-map = /%(_)=/srv/mysite/%(_)\nendfor =uwsgi_logic_opt_for_",
"globRepeat each following line for every path that matches a wildcard pattern, available as `%(_)`.When ",
"nothing matches, the lines are used once with the pattern itself.uwsgi_logic_opt_for_readlineRepeat each",
" following line for every line of a text file, available as `%(_)`.A file that cannot be read leads to a",
" message and no repetition; the start continues.uwsgi_logic_opt_for_timesRepeat each following line the ",
"given number of times, with `%(_)` counting up from 1.Text that is no number means no repetition at all.",
"&uwsgi.force_cwdPath that counts as the launch directory, to which uWSGI returns for a reload of itself ",
"and for cleaning up.&uwsgi.force_gatewayRun the first router, such as `http`, even though there is neith",
"er a master nor a socket.&uwsgi.fork_socketUNIX socket at which an instance stops after its early initia",
"lisation and forks a new vassal for each connection.Alias of `fork-server`: UNIX socket whose visitors e",
"ach get a fork of this instance.2&uwsgi.forkbomb_delayNumber of seconds the master pauses when workers d",
"ie and are replaced in quick succession; 2 by default, 0 for no pause.&ufptyAlias of `forkptyrouter`: se",
"rvice that opens a pseudo-terminal for each visitor.pty-and-forkpty&ufpty.cmdAlias of `forkptyrouter-com",
"mand`: program that each visitor gets.Alias of `forkptyurouter`: pseudo-terminal service for clients tha",
"t speak uwsgi packets.Address of a service that gives each visitor a new process in a pseudo-terminal of",
" its own, like a minimal telnet server.The process runs as the server's user and nobody is asked for a p",
"assword: reachable from outside it is an open shell. Bind it to a UNIX socket, and choose a harmless pro",
"gram with forkptyrouter-command.forkptyrouter = /run/app/shell.socket\nforkptyrouter-command = /usr/bin/",
"python3&ufpty.cr.cheapKeep the terminal service from accepting anyone until a backend has subscribed.No ",
"setting of this router opens a subscription server, so with it the service stays closed; leave it off.&u",
"fpty.win_colsWidth in columns that a new terminal has until its client reports another size (80 when not",
" set).columnsProgram that each visitor gets; with blanks in it a shell interprets the line, without any ",
"it must be a full path.&ufpty.cr.neventsLargest number of events that the router takes from the kernel i",
"n one go (64 when not set).&ufpty.cr.fallbackBackend address to try after a failed connection; the code ",
"is shared with the other routers and of little use here.&ufpty.cr.harakiriSeconds after which the master",
" kills a router process that is stuck in handling one round of events.&ufpty.cr.processesHow many proces",
"ses share the work of accepting terminal visitors (1 when not set).&ufpty.win_rowsHeight in rows that a ",
"new terminal has until its client reports another size (24 when not set).rows&ufpty.cr.stats_serverAlias",
" of `forkptyrouter-stats`: address for the counters in JSON.Address at which the terminal service report",
"s its counters as JSON.&ufpty.cr.socket_timeoutSeconds without any traffic after which a visitor's sessi",
"on is closed (60 when not set).Alias of `forkptyrouter-processes`: how many processes accept visitors.Ad",
"dress of another instance from which the terminal service takes over its listening sockets at startup.Li",
"ke `forkptyrouter`, but speaking uwsgi packets, so that clients can also send signals and window sizes.&",
"uwsgi.freebindPermit binding to an IP address that this machine does not have yet (Linux only), as failo",
"ver setups need.&uwsgi.fs_brutal_reloadFile or directory observed through kernel notifications; any chan",
"ge restarts the server without waiting for running requests.&uwsgi.fs_reloadFile or directory observed t",
"hrough the kernel's notification interface; any change to it reloads the server gracefully.Reacts at onc",
"e where `touch-reload` polls. A directory is observed without its subdirectories, and a path that does n",
"ot exist at the start is only logged and never observed.&uwsgi.fs_signalPath and uWSGI signal number sep",
"arated by a blank; kernel notifications about the path raise the signal.A value without a blank is logge",
"d and otherwise ignored.&uwsgi.ftokExisting file from which the keys of System V semaphores are derived,",
" so that restarts find the same ones.It matters only where `lock-engine = ipcsem` is in use.gccgo&ugccgo",
".argsAlias of `go-args`: command line of the Go program.go&ugccgo.libsAlias of `go-load`: shared object ",
"with Go code.&ur.gemsetName of the RVM environment whose variables are applied before Ruby starts; the s",
"erver exits when it cannot find it.geoip&ugeoip.city_dbPath of a MaxMind legacy file for looking up a vi",
"sitor's town, region and coordinates; preferred to the one for countries.databases&ugeoip.country_dbPath",
" of a MaxMind legacy file for looking up a visitor's country, used by the geoip variables of internal ro",
"uting.Only the old .dat format and IPv4 visitors are understood. When a city file is configured too, tha",
"t one is used.geoip-country = /usr/share/GeoIP/GeoIP.dat\nroute-if = equal:${geoip[country_code]};XX bre",
"ak:403&ugeoip.use_diskRead the GeoIP files at each lookup in place of holding them in RAM, which is slow",
"er but smaller.&uwsgi.get_listPrint the value that the configuration gives to a name, then exit without ",
"serving.Runs each worker on the gevent loop with this number of greenlets, that is of requests handled s",
"ide by side.A short form for `loop = gevent` plus `async`, and it lifts `socket-timeout` to at least 30 ",
"seconds. 0 and 1 are refused: the worker exits, and with a master it is respawned for ever. Nothing is p",
"atched on its own; blocking libraries need `gevent-early-monkey-patch` or a patch call in the applicatio",
"n. Do not add `threads`, which replaces the greenlet count. When `loop` or another engine follows, the l",
"ast one wins.gevent = 500\ngevent-early-monkey-patch = truegreenlets&ugevent.early_monkeyReplaces the bl",
"ocking parts of the standard library by those of gevent while the application is not yet imported.&ugeve",
"nt.monkeyReplaces the blocking parts of the standard library by those of gevent when the loop starts, af",
"ter the application was imported.Modules that copied a function or class before that keep the blocking o",
"ne, with `lazy-apps` too; prefer `gevent-early-monkey-patch`.&ugevent.wait_for_hubLets a stopping worker",
" wait until gevent's hub has nothing left to do, rather than for uWSGI's own control greenlet.Group, by ",
"name or number, that the server takes together with the supplementary groups of the user.It needs a star",
"t as root. When `uid` is present too, the other groups of that account are taken over, unless `no-initgr",
"oups` forbids it; without `uid` all supplementary groups are dropped. An unknown name is fatal, and so i",
"s 0. Files and sockets created later belong to it, which is how a web server of the same group gets acce",
"ss in combination with `chmod-socket = 660`.uid = mysite\ngid = www-data\nchmod-socket = 660glusterfs&ug",
"lusterfs.mountpointsPublish a GlusterFS volume below a URL prefix, described by the keys mountpoint, vol",
"ume and server or volfile.The keys mountpoint and volume are required, and so is one of server (or serve",
"rs) and volfile. Requests need modifier1 27.glusterfs-mount = mountpoint=/media,volume=vol0,server=192.0",
".2.5:24007&uglusterfs.timeoutSeconds that an asynchronous GlusterFS operation may take; the value of soc",
"ket-timeout applies when not set.Blank-separated words that the Go program sees as its command line.Shar",
"ed object built with gccgo to open in each process; one that contains a main package becomes the applica",
"tion.Serve each request in a goroutine of its own, up to this many goroutines per worker at a time.It se",
"ts async to the same number and selects the goroutines loop. Without a loaded Go main package the worker",
" exits.&ugl.enabledSwitches between the requests of an async worker with the greenlet package.Needs at l",
"east two async cores, otherwise start-up fails; usually set by `asyncio`, `tornado` or `async`.gridfs&ug",
"ridfs.debugWrite the app number and the looked-up item of each GridFS request to the log.&ugridfs.mountp",
"ointsPublish the files of a MongoDB GridFS database below a URL prefix, described by keys of which only ",
"db is required.Without mountpoint the prefix is the root, and without server the database is looked for ",
"on 127.0.0.1:27017. The keys no_mime, orig_filename, skip_slash, md5 and etag count by their presence, s",
"o that md5=0 turns the checksum header on.gridfs-mount = mountpoint=/media,server=192.0.2.7:27017,db=fil",
"es&uwsgi.harakiri_options.workersKill a worker whose request takes longer than this many seconds and sta",
"rt a fresh one.Off by default, so a request that hangs holds its worker for ever. Choose a value above y",
"our slowest legitimate request and, with the `http` router, below `http-timeout` (60). In 2.0 there is o",
"ne deadline per worker, not per request: with `threads` any finished request moves it, and when it fires",
" all requests of the process die. Without a master an alarm inside the worker does the job. The server w",
"arns when `post-buffering` is absent, which matters for slow uploads.harakiri = 30\nharakiri-verbose = t",
"rue15&uwsgi.harakiri_graceful_signalNumber of the UNIX signal sent first when a deadline has passed and ",
"a grace period is configured (15 by default).1 (SIGHUP) lets the worker end gracefully. It has no effect",
" while `harakiri-graceful-timeout` is 0.&uwsgi.harakiri_graceful_timeoutExtra seconds a worker gets afte",
"r the first, softer signal of an expired deadline, before it is killed outright.The first signal is SIGT",
"ERM unless `harakiri-graceful-signal` names another one, and SIGTERM ends a worker without finishing its",
" request.&uwsgi.harakiri_no_arhLift the request deadline before the Python `after_req_hook` runs, so tha",
"t the hook may take longer.&uwsgi.harakiri_queue_thresholdSpare overdue workers while fewer connections ",
"than this wait in the listen queue (Linux).On systems other than Linux the queue length reads as 0, so a",
"ny positive value switches the deadline off.connections&uwsgi.harakiri_verboseWhen a worker overruns its",
" deadline, log on Linux the system call and the kernel function in which it sits.The lines beginning wit",
"h `HARAKIRI` help to tell a blocked database connection from a busy loop. The information comes from /pr",
"oc, so on other systems, or in containers that hide those files, nothing more is printed. It costs nothi",
"ng until a timeout happens, and it does nothing when no deadline is configured through `harakiri` or fro",
"m the application. For a Python stack add `py-tracebacker` or a faulthandler.&uwsgi.heartbeatInterval in",
" seconds at which a vassal tells the Emperor that its workers are alive.It belongs into the vassal. Choo",
"se less than `emperor-required-heartbeat` (30), and remember that a single worker busy with a long reque",
"st sends nothing.Print the list of options that this binary and the loaded plugins know, and exit.&up.ho",
"meTop directory of the virtual environment, or of the Python installation, whose packages the applicatio",
"n uses.Give the top directory of the environment, not its `bin` nor an interpreter. It must have been ma",
"de for the Python version that uWSGI is linked to; another one starts but does not see the packages. Bes",
"ides a virtual environment only a complete Python prefix works; anything else stops the interpreter at s",
"tart. `no-site` hides the packages again. All its alias names write one variable, the last line wins.hom",
"e = /srv/site/venv\nchdir = /srv/site&uwsgi.honour_rangeAnswers partial requests for static files with j",
"ust the wanted section and status 206, where by default the whole file is sent.&uwsgi.honour_stdinLeave ",
"standard input connected, so that a console debugger can read from the terminal.Normally it is replaced ",
"by /dev/null. It is of no use after `daemonize`.&uwsgi.hook_acceptingPerforms an action in each worker w",
"henever it becomes ready for requests, including after every respawn.&uwsgi.hook_accepting_oncePerforms ",
"an action in each worker when it is ready for requests, but not again when the worker is respawned.&uwsg",
"i.hook_accepting1Performs an action when worker number 1 becomes ready for requests, and again each time",
" that one is respawned.The usual use is telling the outside world that the site is up: touching a file, ",
"writing to a FIFO or running a notification script. Only the first worker counts; the others may still b",
"e loading the application. Because a reload or a crash of that worker triggers it again, take `hook-acce",
"pting1-once` for things that must happen once. A wrong action name here does not stop the server: the wo",
"rker dies and is respawned endlessly.hook-accepting1 = exec:touch /run/shop/ready&uwsgi.hook_accepting1_",
"oncePerforms an action when worker number 1 is ready for requests, on its first life only.&uwsgi.hook_as",
"_emperorPerforms an action on the Emperor's side each time a vassal process was created; failures are ig",
"nored.&uwsgi.hook_as_emperor_before_vassalAction that the Emperor performs just ahead of creating a vass",
"al.&uwsgi.hook_as_emperor_setnsAction that the Emperor performs after entering the namespaces of a vassa",
"l.&uwsgi.hook_as_gatewayPerforms an action in every router process (such as the one of `http`) before th",
"at process changes its user.&uwsgi.hook_as_mulePerforms an action in every mule process when it begins.&",
"uwsgi.hook_as_on_config_vassalAction that the Emperor performs when the configuration of a sleeping on-d",
"emand vassal has changed.&uwsgi.hook_as_on_demand_vassalAction that the Emperor performs when a vassal s",
"tarts waiting for its first connection.&uwsgi.hook_as_rootPerforms an action with root rights immediatel",
"y ahead of the switch to `uid` and `gid`.Executed only if the process really is root: a server started b",
"y systemd with `User=` or a container user skips it without a word, and so does a reload after the right",
"s have been dropped. Failing actions end the start. Anything it executes runs as root, so no part of the",
" command's path may be writable by other users. For plain shell commands `exec-as-root` is shorter; for ",
"work that needs no root use `hook-as-user`.hook-as-root = exec:mkdir -p /run/shop\nhook-as-root = chown:",
"/run/shop www-data www-data\nuid = www-data&uwsgi.hook_as_userPerforms an action right after the process",
" has taken on the unprivileged user.It is part of the privilege change: when the server is not started a",
"s root, the phase does not take place and the action is never executed. Use `hook-in-jail` or `hook-pre-",
"app` in that case.&uwsgi.hook_as_user_atexitPerforms an action in the main process when it ends; errors ",
"are logged and change nothing.&uwsgi.hook_as_vassalPerforms an action in the new process of a vassal whi",
"le it still runs the Emperor's code; failures cancel that vassal.&uwsgi.hook_as_vassal_before_dropAction",
" that runs in the new vassal process while it still has the Emperor's privileges.&uwsgi.hook_asapPerform",
"s an action as the first thing once all configuration files have been read, at every start and reload.It",
" comes before the log file is opened and before daemonizing, so its output still goes to the terminal, a",
"nd with the rights the server was started with. An unknown action or a failure ends the start. Typical u",
"ses are creating a run directory or writing a generated file that later options need. Actions that matte",
"r only once belong into `hook-pre-jail`, which is skipped on reloads. Mind that `mkdir` fails when the d",
"irectory exists. The value has the form action:arguments; a leading exclamation mark keeps it out of the",
" log.hook-asap = exec:mkdir -p /run/shop\nhook-asap = print:starting shop&uwsgi.hook_emperor_lostPerform",
"s an action in the vassal whose link to the Emperor broke, shortly before it shuts itself down.&uwsgi.ho",
"ok_emperor_reloadPerforms an action in the vassal when its Emperor asks it to reload, ahead of that relo",
"ad.&uwsgi.hook_emperor_startPerforms an action in the Emperor process before it begins to scan for vassa",
"ls.&uwsgi.hook_emperor_stopPerforms an action in the vassal when it is told to shut down by its Emperor.",
"&uwsgi.hook_in_jailPerforms an action when the main start routine begins, inside the Linux jail if `name",
"space` made one and before root rights are dropped.It does not depend on a jail being configured: withou",
"t one it simply runs in the ordinary environment.&uwsgi.hook_master_startPerforms an action in the maste",
"r process right in front of its supervision loop.Its best known use is giving a UNIX signal a new meanin",
"g: binding SIGTERM to the graceful stop function makes `systemctl stop` and `docker stop` wait for runni",
"ng requests, which `die-on-term` does not. A function name that the binary does not contain is fatal. Th",
"e hook needs the master and does not switch it on by itself. A signal hook installed here overrides what",
" `die-on-term` arranged, so write only one of them.master = true\nhook-master-start = unix_signal:15 gra",
"cefully_kill_them_all&uwsgi.hook_post_appPerforms an action when all applications have been imported, ag",
"ain in each worker if `lazy-apps` is on.&uwsgi.hook_post_forkPerforms an action in each worker right beh",
"ind its creation, before it handles requests.&uwsgi.hook_post_jailPerforms an action inside a freshly en",
"tered jail or set of namespaces, while still root.Runs only if `unshare` or a FreeBSD jail option took e",
"ffect or `jailed` is set, and only when started as root.&uwsgi.hook_pre_appPerforms an action directly i",
"n front of the application's import, in whichever process loads it.Normally that is one process, the par",
"ent of all workers; with `lazy-apps` the action is repeated by each worker and on each respawn, so it mu",
"st be harmless to run several times at once. Privileges have been dropped by then, unless `drop-after-ap",
"ps` or `master-as-root` is set. A failure ends the start. Database migrations are better placed in a dep",
"loyment step than here, because a reload runs the action again.hook-pre-app = wait_for_socket:127.0.0.1:",
"5432\nmodule = shop.wsgi&uwsgi.hook_pre_jailPerforms an action on the first start only, just ahead of na",
"mespaces, chroot and the change of user.At this point the log is open and the shared sockets are bound, ",
"but the process is still outside of any jail and has the rights it was started with. A reload does not r",
"epeat it, which suits preparation that must happen once. The first failing action ends the start. Becaus",
"e it runs whether or not a jail is configured, it is a safe place for mounts and directories needed by `",
"chroot` or `unshare`; what must happen inside the jail goes into `hook-post-jail`.hook-pre-jail = exec:m",
"kdir -p /srv/jail/run\nchroot = /srv/jail&uwsgi.hook_touchFile and action separated by a blank; the mast",
"er performs the action when the file's modification time moves.Without a blank in the value the master o",
"f 2.0.31 crashes at the first touch. Needs `master = true`, which the line does not bring along.&uhttpAd",
"dress on which a separate HTTP proxy process listens for browsers and passes their requests to the worke",
"rs.Unlike `http-socket`, which lets the workers themselves read HTTP, an extra process and an extra hop ",
"are involved. Without `http-to` or another mapping the requests go, in the uwsgi protocol, to the first ",
"socket of the instance; when there is none, one is opened on a random loopback port. So the first socket",
" must not be an `http-socket`, or every request fails. Behind nginx or a load balancer prefer `socket` o",
"r `http-socket`. Inactive connections end after `http-timeout` seconds, 60 unless changed.http = :8000\n",
"http-timeout = 120\nharakiri = 90http-router&uhttp.auto_chunkedSends responses of unknown length in chun",
"ks, so that a kept-alive client connection need not be closed.Works only together with `http-keepalive`,",
" and only for HTTP/1.1 clients. Responses that carry Content-Length or Transfer-Encoding are left alone.",
" When it is off, the router adds `Connection: close` to responses without a length and ends the connecti",
"on, which makes keepalive useless for streamed or generated pages. Nothing changes for `http-socket`.htt",
"p-keepalive = 60\nhttp-auto-chunked = true&uhttp.auto_gzipUWSGI_ZLIBCompresses a response in the HTTP ro",
"uter when the application marks it with the header uWSGI-Encoding set to gzip.The client must accept gzi",
"p, and the response must carry neither a length nor a Content-Encoding.&uhttp.proto_httpKnown only to th",
"e 2.1 development tree: speaks HTTP instead of the uwsgi protocol to the backends of the HTTP router.&uh",
"ttp.cr.buffer_sizeStarting size in bytes of each connection buffer of the HTTP router (default: one memo",
"ry page, upper end 64 KiB).&uhttp.cr.cheapMakes the HTTP router ignore its clients as long as no backend",
" has subscribed, and again after the last one has left.&uhttp.chunked_inputRecognises uploads with chunk",
"ed Transfer-Encoding in the HTTP router and relays their body unchanged.Such requests have no Content-Le",
"ngth, and without this switch their body is thrown away. In 2.0 `wsgi.input` knows nothing about chunks:",
" the application must call `uwsgi.chunked_read()`, or a proxy such as nginx must buffer the upload and s",
"end it with a length. Keepalive ends for the connection concerned. `http-raw-body` is the broader altern",
"ative.http = :8000\nhttp-chunked-input = true&uhttp.connect_timeoutSeconds the HTTP router waits until a",
" backend has accepted its connection (default: `http-timeout`).&uhttp.enable_proxy_protocolTakes the cli",
"ent address from the PROXY line (version 1) that a load balancer puts in front of the request.Only for l",
"isteners that nobody but the balancer can reach, because any client may send such a line and so forge RE",
"MOTE_ADDR.&uhttp.cr.neventsLargest number of ready events that the HTTP router handles in one turn of it",
"s loop (default 64), not a limit on clients.&uhttp.cr.fallback&uhttp.cr.gidGroup, by name or number, who",
"se rights the HTTP router process takes on.&uhttp.cr.static_node_gracetime&uhttp.cr.harakiriSeconds that",
" a HTTP router process may need for one batch of events before the master kills it.&uhttp.headers_timeou",
"tSeconds the HTTP router waits for a client to finish its request headers (default: `http-timeout`).&uht",
"tp.keepaliveLets HTTP/1.1 clients reuse their connection to the HTTP router: 1 switches it on, a larger ",
"value is also the number of idle seconds allowed.Off by default. The value is read as a number, so `true",
"`, or the bare key in a file, means 0 and leaves it off. A connection stays open only when the response ",
"tells its length, by Content-Length or chunked encoding; combine it with `http-auto-chunked` for the res",
"t. Acts on the router only, not on `http-socket`. Behind a load balancer choose a longer time than the b",
"alancer's own idle limit, otherwise sporadic 502 answers appear.http = :8000\nhttp-keepalive = 75\nhttp-",
"auto-chunked = true&uhttp.manage_expectAnswers clients that wait for 100-continue: 1 always agrees, a la",
"rger number is the biggest Content-Length in bytes, beyond which 413 is sent.Read as a number: `true` or",
" an empty value is 0 and means off.&uhttp.manage_rtspAccepts RTSP/1.0 requests on the HTTP port and rela",
"ys the session as raw data.&uhttp.manage_sourceAccepts the SOURCE method of Icecast audio clients and re",
"lays their stream as raw data.&uhttp.modifier1Number of the request plugin (modifier1) that the HTTP rou",
"ter writes into each forwarded request.&uhttp.modifier2Second number (modifier2), interpreted by the req",
"uest plugin, in each request that the HTTP router forwards.&uwsgi.http_path_info_no_decode_slashesLeave ",
"%2F as it is in PATH_INFO when the server itself parses HTTP, so that applications can tell it from a re",
"al slash.&uhttp.cr.post_bufferingKnown only to the 2.1 development tree: body size in bytes up to which ",
"the HTTP router collects uploads in memory.&uhttp.cr.pb_base_dirKnown only to the 2.1 development tree: ",
"directory for the bodies that `http-post-buffering` puts on disk.&uhttp.cr.processesNumber of HTTP route",
"r processes to start next to the workers (default 1).&uhttp.cr.quiet&uhttp.raw_bodyPasses everything tha",
"t follows the request headers to the backend as it comes, whatever Content-Length says.Needed for client",
"s that talk without announcing a length, such as audio sources, or for chunked uploads that the applicat",
"ion decodes itself. It applies to every request and turns `http-keepalive` off for all of them, so prefe",
"r the narrower `http-websockets` and `http-chunked-input` where they are enough. The WSGI application st",
"ill has to read the input with a suitable call. Affects the router only.http = :8000\nhttp-raw-body = tr",
"ue&uhttp.cr.resubscribe&uhttp.server_name_as_http_hostReports the Host header as SERVER_NAME instead of ",
"the machine's own host name.A plain switch, yet the command line insists on a value for it.\"http\"Let t",
"he workers speak HTTP/1 themselves on this address, with no router process in between.Choose it behind a",
" load balancer or proxy that forwards plain HTTP; it saves the extra hop and the 60 second limit of the ",
"`http` router. Settings named `http-timeout`, `http-keepalive` and the like belong to that router and do",
" nothing here. A slow client occupies a worker, so keep it away from the open Internet. nginx must use `",
"proxy_pass` with it, never `uwsgi_pass`. When another socket line already has the same address, the seco",
"nd one is dropped without a message.http-socket = 127.0.0.1:8080\nprocesses = 4&uwsgi.http_modifier1Numb",
"er of the request plugin (modifier1) that answers everything arriving on HTTP sockets.HTTP carries no mo",
"difier, and the default of 0 sends each request to the Python plugin. Give another number when a differe",
"nt language serves the same instance, for example 5 for Perl PSGI, 7 for Ruby, 9 for CGI or 14 for PHP. ",
"It covers `http-socket` and `http11-socket`; TLS listeners have `https-socket-modifier1`, and the `http`",
" router has its own settings. A Python site never needs it.http-socket = 127.0.0.1:8080\nhttp-socket-mod",
"ifier1 = 9&uwsgi.http_modifier2Second plugin selector (modifier2) given to requests from HTTP sockets, w",
"hose meaning depends on the chosen plugin.&uhttp.cr.stats_serverAlias of `http-stats`: where the JSON re",
"port is offered.Address of a socket that answers each connection with a JSON report about the HTTP route",
"r.&uhttp.stud_prefixIP address of a stud TLS terminator whose connections begin with a binary prefix tha",
"t tells the real client address.&uhttp.crRegistered name whose backends answer requests with an unknown ",
"Host header.Address (UDP, or a UNIX datagram socket) where backends announce themselves to the HTTP rout",
"er.Announcements are accepted from everybody who reaches the address, unless signatures are demanded wit",
"h `subscriptions-sign-check`; bind it to loopback or a private network.&uhttp.cr.socket_timeoutSeconds w",
"ithout any traffic after which the HTTP router drops a connection, 60 if nothing is set.It also hits req",
"uests whose view computes for long before it sends something: the client gets an empty reply although th",
"e worker goes on to the end. Therefore keep `harakiri` below it, and raise it for slow reports or upload",
"s. Only the router (`http`, `https`) obeys; with `http-socket` there is no effect, there `socket-timeout",
"` counts. `http-headers-timeout` and `http-connect-timeout` start from this value.http = :8000\nhttp-tim",
"eout = 120\nharakiri = 100&uhttp.cr.static_nodesAddress of a backend that receives the requests of the H",
"TTP router in the uwsgi protocol; several lines share the load in turn.Backends must listen with `socket",
"` or `uwsgi-socket`: an `http-socket`, or any other web server, does not understand what arrives and all",
" requests fail. As soon as one such line exists the own workers are used only if their socket is listed ",
"too. A backend that refuses a connection is skipped for `http-gracetime` seconds (30 by default), and `h",
"ttp-fallback` names a spare one.http = :8000\nhttp-to = /run/app-a.sock\nhttp-to = /run/app-b.sockPlain ",
"HTTP listener that answers every request with a permanent redirect to the same host and path under https",
".The address may be followed by a comma and the port to put into the redirect, needed when TLS is not on",
" 443.http-to-https = :8080,8443\nhttps = :8443,/etc/ssl/site.crt,/etc/ssl/site.key&uhttp.cr.uidUser, by ",
"name or number, whose rights the HTTP router process takes on.Text that is put in front of the Host head",
"er to obtain the backend address, normally a directory full of UNIX sockets.http-use-base = /run/sites/&",
"uhttp.cr.use_cacheFinds the backend of each request in a uWSGI cache, named by the value, where the entr",
"y stored under the Host header holds the address.cache2 = name=backends,items=100\nhttp-use-cache = back",
"endsFunction that turns the Host header into a backend address, written as modifier1, script and functio",
"n name separated by colons.http-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in ",
"which %s is replaced by the Host header.http-use-pattern = /run/sites/%%s.sockIndex of the socket of thi",
"s same instance that receives the traffic of the HTTP router (0 is the first one).&uhttp.http_varsExtra ",
"NAME=value variable that the HTTP router adds to every request, visible in the WSGI environment; may be ",
"repeated.An entry without an equals sign is skipped silently.&uhttp.websocketsRecognises WebSocket hands",
"hakes in the HTTP router and from then on relays the bytes of that connection in both directions.A reque",
"st counts as a handshake when it has the Upgrade, Connection and Sec-WebSocket-Version headers and a key",
"; other requests keep their normal treatment. Each open WebSocket occupies one thread or greenlet of a w",
"orker, hence it is usually combined with `gevent`. `http-timeout` also closes silent sockets after 60 se",
"conds, so send pings or raise it. Only for the router.http = :8000\nhttp-websockets = true\ngevent = 500",
"Alias of `http-processes`: how many HTTP router processes are started.Zerg server from which the HTTP ro",
"uter obtains listening sockets that are already bound.\"http11\"Serve HTTP from the workers and leave co",
"nnections open for the next request of the same client.A kept connection stays with its worker, so idle ",
"clients cost capacity; use it behind a proxy that pools connections.Alias of `http`: address of the HTTP",
" proxy process.Address, certificate and key of a TLS listener of the HTTP proxy process.Three to five pa",
"rts separated by commas: address, certificate file, key file, cipher list, and the CA that vouches for c",
"lient certificates. Fewer parts, or files that cannot be loaded, stop the server while it reads the conf",
"iguration. The socket itself is bound after the switch to `uid`, so port 443 needs a `shared-socket` or ",
"a capability when a user is configured. The application sees HTTPS=on. Needs a build with OpenSSL; all t",
"he `http-*` settings apply here too.shared-socket = :443\nhttps = =0,/etc/ssl/site.crt,/etc/ssl/site.key",
"\nuid = www-data&uhttp.https_export_certPasses the certificate presented by the client to the applicatio",
"n, PEM encoded, in HTTPS_CC.&uhttp.https_session_contextIdentifier of the TLS session context for the `h",
"ttps` and `https2` lines that stand below it.\"https\"Serve HTTPS straight from the workers, written as ",
"`address,certificate,key[,ciphers[,client CA]]`.A missing part, an unreadable certificate or a key that ",
"does not match ends the start-up.&uwsgi.https_modifier1Number of the request plugin (modifier1) that ans",
"wers requests from `https-socket` listeners.&uwsgi.https_modifier2Second plugin selector (modifier2) giv",
"en to requests from `https-socket` listeners.TLS listener of the HTTP proxy process written with named i",
"tems; addr, cert and key must be there, ciphers, client_ca and spdy may be.Misspelt item names are ignor",
"ed without a message, and blanks around the commas make a name unknown.https2 = addr=:8443,cert=/etc/ssl",
"/site.crt,key=/etc/ssl/site.key&uwsgi.idleSeconds without any request after which all workers are stoppe",
"d and the instance waits for the next connection.Zero, the default, keeps workers for ever. The master t",
"hen holds the sockets and starts workers again when a client connects, so the first visitor after a paus",
"e waits for the start. A worker that still handles a request postpones the moment. Each worker gets up t",
"o three seconds to leave before it is killed. With die-on-idle the entire instance ends instead, which i",
"s the usual set-up for vassals that an Emperor starts on demand.idle = 900\ncheap = trueVariant of `env`",
" (NAME=value) that takes effect while the configuration is being read, so that later lines can refer to ",
"it.uwsgi_logic_opt_if_dirUse the following lines only when the path is a directory.Suits optional virtua",
"lenvs, static roots or directories that a volume provides. The check takes place while the file is read,",
" from the working directory of the launcher. In values of the block `%(_)` stands for the directory. Pla",
"ceholders in the argument are left alone, therefore write the path out or use magic variables. A second ",
"condition within the block stops the start, so keep blocks flat and close each one.if-dir = /srv/mysite/",
"venv\nvirtualenv = %(_)\nendif =Alias of `if-dir`: lines apply when the path is a directory.uwsgi_logic_",
"opt_if_envUse the following lines only when an environment variable exists, or equals the text after `=`",
".The environment of the starting process is examined; variables defined with `env =` in the same file co",
"me too late to be noticed. A variable that is set but empty counts as present. The text after `=` is com",
"pared exactly, blanks included. Inside the block `%(_)` is the value of the variable. It is the usual wa",
"y to keep development settings in the common file.if-env = DEBUG\npy-autoreload = 1\nendif =uwsgi_logic_",
"opt_if_existsUse the following lines only when a readable file or directory is found at the path.Relativ",
"e paths start at the directory from which the server was launched, since `chdir` happens later. The argu",
"ment is literal except for magic variables such as `%d`; placeholders like `%(base)` are not expanded he",
"re. In the block `%(_)` repeats the path. `if-file` and `if-dir` also check the kind of the entry. A sec",
"ret or an optional include is a typical use.if-exists = /etc/mysite/local.ini\ninclude = %(_)\nendif =uw",
"sgi_logic_opt_if_fileUse the following lines only when the path is a regular file.A directory or a missi",
"ng entry makes the block inactive. Inside, `%(_)` gives the path again, which saves typing it twice. The",
" path must be literal or built from magic variables such as `%d` (directory of the configuration, ending",
" in a slash); `%(name)` and `$(NAME)` are not expanded at this point. Relative paths refer to the direct",
"ory of the caller. Close with `endif`.if-file = %dlocal.ini\ninclude = %(_)\nendif =uwsgi_logic_opt_if_h",
"ostnameUse the following lines only on the machine whose host name equals the argument.uwsgi_logic_opt_i",
"f_hostname_matchUse the following lines only on machines whose name fits a regexp (needs a build with PC",
"RE).uwsgi_logic_opt_if_not_dirUse the following lines only when the path is no directory, be it missing ",
"or a file.Complements `if-dir` in the absence of an `else`. Evaluated immediately, with the argument tak",
"en literally apart from magic variables, and relative to the directory of the launching process. Use it ",
"for fall-backs, such as a different log place on machines without a log directory. The block runs up to ",
"the next closing word, whichever of the five spellings that is.if-not-dir = /var/log/mysite\nlogto = /tm",
"p/mysite.log\nendif =uwsgi_logic_opt_if_not_envUse the following lines only when an environment variable",
" is missing, or differs from the text after `=`.It supplies the counterpart to `if-env`, because 2.0 kno",
"ws no `else`. Only variables inherited from the shell, the service manager or the container count, never",
" those created by `env =`. A variable that exists with an empty value is not missing. Close the block wi",
"th `endif` and do not put another condition or loop inside.if-not-env = DEBUG\nharakiri = 30\nendif =uws",
"gi_logic_opt_if_not_existsUse the following lines only when nothing readable is found at the path.The te",
"st is made once, at start and at each reload that reads the configuration anew. It looks from the direct",
"ory of the launching process, and placeholders in the argument stay unexpanded. Use it to provide a fall",
"-back, for instance a default socket where no mounted volume provides its directory. Blocks cannot be ne",
"sted, and `endif` must follow.if-not-exists = /run/mysite\nsocket = 127.0.0.1:3031\nendif =uwsgi_logic_o",
"pt_if_not_fileUse the following lines only when the path is not a regular file.True for a missing entry ",
"and for a directory alike. It replaces the `else` that 2.0 lacks when it is placed after an `if-file` bl",
"ock with the same path. The argument is used as it stands, except for magic variables, and is looked up ",
"from the directory in which the server was launched. Lines in an inactive block vanish completely, so th",
"eir keys cannot serve as placeholders either.if-not-file = /etc/mysite/workers.ini\nprocesses = 4\nendif",
" =uwsgi_logic_opt_if_not_hostnameUse the following lines on every machine except the one with this host ",
"name.uwsgi_logic_opt_if_not_hostname_matchUse the following lines only on machines whose name does not f",
"it a regexp (needs a build with PCRE).uwsgi_logic_opt_if_not_optUse the following lines only when an opt",
"ion has not been set so far, or has a value other than the stated one.Handy for defaults in a shared fil",
"e that is included at the end: whatever the site set above is respected. The test is repeated for each l",
"ine, so a line that sets the option itself must be the last of the block. Lines further down, inherited ",
"files and the expanded form of a value are not seen. Conditions cannot contain one another; a block insi",
"de a true block ends the start with an error about recursive logic. Close it with `endif`, or the rest o",
"f the configuration is swallowed.if-not-opt = harakiri\nharakiri = 30\nendif =uwsgi_logic_opt_if_not_plu",
"ginUse the following lines only when the named plugin is neither built in nor loaded above.uwsgi_logic_o",
"pt_if_not_reloadUse the following lines only on the first start and skip them when the server reloads it",
"self.uwsgi_logic_opt_if_optUse the following lines only when an option was set above, or has exactly the",
" value given after `=`.Only lines already read count, in file order, and of repeated ones the first valu",
"e; settings from inherited files come too late. The comparison is literal: no blanks are trimmed and pla",
"ceholders are not expanded, so `a = b` with spaces around the inner equals sign never matches. In the bl",
"ock `%(_)` stands for the value. There is no `else` in 2.0: write a second block with `if-not-opt`.if-op",
"t = processes=1\nthreads = 8\nendif =uwsgi_logic_opt_if_pluginUse the following lines only when the name",
"d plugin is built in or was loaded above.uwsgi_logic_opt_if_reloadUse the following lines only when the ",
"server is restarting itself, not on the first start.Alias of `if-env`: lines apply when an environment v",
"ariable exists or has the stated value.Alias of `if-exists`: lines apply when the path is present.Alias ",
"of `if-plugin`: lines apply when that plugin is available.&uwsgi.ignore_script_nameKeeps a SCRIPT_NAME v",
"ariable from taking part in the choice of the application.&uwsgi.ignore_sigpipeStay silent in the log ab",
"out SIGPIPE, the signal raised when a client has already hung up.Impatient browsers and proxies that tim",
"e out cause a line per broken connection. The flag removes that message; the write fails all the same. I",
"t is usually set together with `ignore-write-errors` and `disable-write-exception` to calm the log of a ",
"busy site. Before silencing, look whether the disconnects come from requests that exceed a proxy timeout",
", since that deserves a fix.ignore-sigpipe = true\nignore-write-errors = true\ndisable-write-exception =",
" true&uwsgi.ignore_write_errorsDo not log failed attempts to send a response, typically caused by visito",
"rs who closed the page.Only the log line disappears: the response is still aborted, and Python code stil",
"l receives an OSError unless `disable-write-exception` is on too. Together with `ignore-sigpipe` the thr",
"ee flags silence all noise of interrupted downloads. A sudden rise of such errors can point to a proxy t",
"imeout shorter than your slowest page, so silence them only when you measure response times elsewhere.ig",
"nore-write-errors = true\ndisable-write-exception = trueSwitch to this group and drop all supplementary ",
"ones as soon as the line is read.It must stand above `immediate-uid`, since only root can change groups.",
" An unknown name, the number 0 or the group root end the start. The text is taken literally, without pla",
"ceholders. Use the pair when even configuration hooks must not run as root; for ordinary sites `uid` and",
" `gid` are simpler and still allow sockets and log files to be prepared with more rights.immediate-gid =",
" www-data\nimmediate-uid = mysiteBecome this user the very moment the line is read, before anything else",
" of the configuration runs.Stronger than `uid`: hooks, log files, pid files and includes below the line ",
"are already handled without root. Placeholders are not expanded in it. Root, 0 or an unknown name end th",
"e start, and so does any start by an ordinary user who may not switch. Put `immediate-gid` above it, bec",
"ause after the change the group can no longer be altered. Nothing that needs root, such as `chroot` or l",
"ow ports, is possible afterwards.&uwsgi.imperial_monitor_listPrint at start which kinds of vassal source",
"s (directory, pattern, plugins) the binary supports.Alias of `imperial-monitor-list`: prints the support",
"ed kinds of vassal sources.&up.import_listModule, or file when the value has a slash or ends in .py, tha",
"t is executed before the application is loaded; may be repeated.Meant for code that registers timers, cr",
"on functions, signal handlers or spooler tasks. An error is printed but does not stop the start, so look",
" at the log. It runs where the application is loaded: once before the fork, or in each worker with `lazy",
"-apps`, in which case the spooler and the mules never see it; `shared-import` and `spooler-import` serve",
" those.import = mysite.tasks\nspooler-import = mysite.tasksRead another configuration file at this very ",
"position, as if its lines stood here.The path is used at once, so `%(name)` in it is not expanded while ",
"magic variables such as `%d` are. The format follows the suffix, `file.ini:section` is not understood, a",
"nd a missing file is fatal.Read another file as a template whose lines are appended after everything els",
"e.Because they come last, single-valued settings of the template beat those of the file that inherits it",
", and placeholders in them are never expanded. `include` has neither surprise.Reads a further INI file a",
"t this point, optionally one section of it chosen with a trailing `:name`.The lines of the file take eff",
"ect in place, as if they stood here. Because the option acts while the file is being parsed, placeholder",
"s such as `%(base)` or `$(HOME)` inside the path are not expanded; the one-letter magic variables are. A",
" missing file is fatal, while a section that does not exist loads nothing and leaves a warning at most. ",
"Use it and not `include` when a section must be named or the file name does not end in .ini.[uwsgi]\nini",
" = %dcommon.ini\nini = /etc/uwsgi/sites.ini:shopIni file that is both the server configuration (its uwsg",
"i section) and the Paste Deploy description of the application.Read at once, so placeholders in the valu",
"e are not replaced.ini-paste = /etc/site/production.iniSame as `ini-paste`, and the logging sections of ",
"that file are applied too.&uwsgi.inject_afterAppend the raw text of this file to each configuration file",
" that is read afterwards, prior to parsing.&uwsgi.inject_beforePrepend the raw text of this file to each",
" configuration file that is read afterwards, prior to parsing.Writes a line of text to standard output a",
"t the moment its line is read, before placeholders are expanded.&uwsgi.jail__FreeBSD__ || __GNU_kFreeBSD",
"__Locks the server into a new FreeBSD jail, given as root path, optional host name and optional jail nam",
"e separated by blanks.&uwsgi.jail_attachUWSGI_HAS_FREEBSD_LIBJAILName or number of a running jail that t",
"he server enters in place of creating its own.&uwsgi.jail_ip4One IPv4 address that the jail made by `jai",
"l` may use; an unparsable address ends the start.&uwsgi.jail_ip6One IPv6 address that the jail made by `",
"jail` may use; an unparsable address ends the start.&uwsgi.jail2One parameter for a jail created through",
" libjail, written name=value or as a bare name for 1; all such lines describe a single jail.&uwsgi.jaile",
"dRuns the post-jail phase even though the server itself created no jail or namespace.The hooks, mounts, ",
"commands and calls of the post-jail phase normally run only after `unshare` or, on FreeBSD, a jail optio",
"n has worked. When another tool has already confined the process (a container, systemd-nspawn or an Empe",
"ror that clones its vassals), nothing would trigger them; this flag does. The phase belongs to the part ",
"of the start that runs as root, so a server started as an ordinary user skips it all the same. Off by de",
"fault.jailed = true\nexec-post-jail = /usr/local/bin/prepare-rootfs&uwsgi.jidfileAlias of `jidfile`: whe",
"re the number of the created jail is written.File that receives the numeric identifier of the jail once ",
"the server runs inside it.UWSGI_JSONAlias of `json`: applies the options found in another JSON document.",
"Reads a further JSON file at this point and applies the members of its `uwsgi` object, or of another obj",
"ect given as `file:name`.Nested objects are dropped. With the jansson reader fractions are dropped as we",
"ll, and of a repeated member only the last value is seen: write an array for options that may occur seve",
"ral times.jvm&ujvm.classesJava class that each worker loads without calling anything in it; repeatable.&",
"ujvm.classpathJar file or folder in which Java classes are searched after the current folder; repeatable",
", one per line.&ujvm.main_classesJava class whose static main method every worker calls after it has cre",
"ated its virtual machine; repeatable.&ujvm.optsOne argument for the Java virtual machine, such as -Xmx51",
"2m; repeat it for each further argument.&ujwsgi.appJava class that answers requests in the JWSGI style, ",
"with an optional method after a colon (application when left out).&uwsgi.linux_ksmMADV_MERGEABLEOffers m",
"emory for merging of identical pages to the Linux kernel, in a worker after every N requests and in the ",
"master after every N rounds.N is 1 for the bare option on the command line. It has an effect only while ",
"KSM is running in the kernel.&uwsgi.lazyOld mode in which every worker imports the application for itsel",
"f and a graceful reload restarts only the workers.Off by default and best left so: lazy-apps gives the s",
"eparate imports without the side effect. In this mode a graceful reload, by HUP or by touching a file, m",
"erely makes the workers restart, so changes of the configuration are never picked up until the instance ",
"is stopped and started. Memory cannot be shared between workers either. Writing both lines together adds",
" nothing to lazy alone.; only for old set-ups, others use lazy-apps\nlazy = true&uwsgi.lazy_appsMakes ea",
"ch worker import the application after it was forked, where by default the master does so once for all.C",
"osts memory, as nothing is shared between processes, and start time, as the import happens once per work",
"er. In return every respawned worker picks up new code, which chain reloads and touch-workers-reload dep",
"end on, and connections or threads opened during import are not inherited across a fork. Spoolers and mu",
"les do not see functions that only the application module registers; import those with spooler-import or",
" shared-import.lazy-apps = true\nneed-app = true\ntouch-chain-reload = /srv/shop/reloadRead more options",
" from an entry in an LDAP directory, addressed by an ldap:// URL, as soon as the line is met.The first e",
"ntry found is used, and in it the attributes whose names begin with uWSGI. No entry or no such attribute",
" ends the start.Print the attribute definitions that an OpenLDAP server needs to hold such configuration",
"s, then exit.Print the same definitions as `ldap-schema` in LDIF, the form that cn=config servers import",
".Joins a cluster, written as name, own address, valor and `cipher:secret` with blanks between, optionall",
"y followed by an initialisation vector.The member with the highest valor becomes the lord; valor 0 makes",
" a pure voter. All members need the same cipher and secret. Old ciphers such as bf-cbc end the start wit",
"h OpenSSL 3; aes-128-cbc works. Each member must also list its peers with `legion-node`.Runs another pro",
"gram, after a leading legion name, only while this instance is lord of that legion.Schedules a command l",
"ike `cron`, prefixed by a legion name, that runs only while this instance is lord there.A legion that is",
" never declared raises no error; the command just never runs.Like `curl-cron`, with the name of a legion",
" in front, so that only the node that leads it performs the request.Cluster name and action to perform w",
"hen this member is shut down.&uwsgi.legion_death_on_lord_errorNumber of seconds for which a member withd",
"raws when one of its `legion-lord` actions fails; 0, the default, ignores failures.&uwsgi.legion_freqNum",
"ber of seconds between two announcements to the other cluster members; 3 when absent or 0.Cluster name a",
"nd action to perform once, at the moment enough members agree for the first time.Cluster name and action",
" (such as `cmd:script`) to perform when this member has been elected.Known actions are cmd, exec, signal",
", log and alarm, and plugins may add some. The cluster must be declared above. An action without a colon",
" ends the start.Joins a cluster whose members find each other by multicast; the fields are those of `leg",
"ion`, with a group as the address.The group address is registered as the only peer, so that no `legion-n",
"ode` lines are needed.Cluster name and UDP address of one further member to which announcements are sent",
".The cluster must be declared above, otherwise the start fails. The address needs a port.Cluster name an",
"d action to perform whenever an unknown member is heard.Cluster name and action to perform whenever a me",
"mber has been silent for too long.A member that announces its own end is removed without this action.Clu",
"ster name and number of agreeing votes, the own one included, that an election needs.Cluster name and a ",
"text that this member attaches to its announcements for the others to read.&uwsgi.legion_scroll_list_max",
"_sizeRoom in bytes for the collected texts of all cluster members; 32768 by default.It is used when the ",
"cluster is declared, hence must stand above the `legion` line.&uwsgi.legion_scroll_max_sizeRoom in bytes",
" for the elected member's text; 4096 by default and 65535 at most.Cluster name and action to perform whe",
"n the server opens its socket for the cluster.&uwsgi.legion_skew_toleranceNumber of seconds by which an ",
"announcement's time stamp may lie in the past before the message is thrown away; 60 when absent or 0.Wat",
"ches a self-detaching program by its pid file, after a leading legion name, only while this instance is ",
"lord.Watches a program that uWSGI itself detaches, after a leading legion name, only while this instance",
" is lord.&uwsgi.legion_toleranceNumber of seconds of silence until another member is considered gone; 15",
" when absent or 0.Cluster name and action to perform when this member stops being the elected one, also ",
"for want of a quorum.Alias of `jail2`: a single name=value parameter of a jail set up by libjail.&uwsgi.",
"rl.rlim_maxMost address space, in megabytes, that any process of the instance may map before its allocat",
"ions fail.There is no limit by default. Address space is what a process has reserved, usually several ti",
"mes what it really occupies, and it includes shared libraries, thread stacks and mapped files. A Python ",
"program that hits the limit gets a MemoryError in the middle of a request, or the server fails to start ",
"with an allocation error. For a soft reaction choose `reload-on-rss` or `reload-on-as` and keep their th",
"resholds well below this one, otherwise they are never reached. A trailing M is ignored, but `2G` is rea",
"d as 2.limit-as = 2048\nreload-on-as = 1536&uwsgi.rl_nproc.rlim_maxNumber of processes that the server's",
" user may own, imposed through the kernel; too low a number makes uWSGI start fewer workers.The kernel c",
"ounts all processes and threads of that user on the machine, not only those of the instance.&uwsgi.limit",
"_postLargest Content-Length, in bytes, that a request may announce; bigger ones are dropped without a re",
"sponse.Without it there is no limit. The server closes the connection and logs one line, it does not sen",
"d status 413, so nginx reports 502 to the visitor; let the proxy enforce the same or a smaller limit, fo",
"r instance with client_max_body_size. Only the announced length is compared: chunked bodies have none an",
"d pass. The value is a plain number of bytes. `50M` is read as 50 and rejects practically every upload, ",
"and a negative number wraps around to no limit at all.# 20 MB\nlimit-post = 20971520100&uwsgi.listen_que",
"ue2.0.18flagsIMMEDIATENumber of connections the kernel may keep waiting on each socket until a worker ac",
"cepts them.The default is 100. On Linux a value above `net.core.somaxconn` is fatal, so raise the kernel",
" setting first, also inside containers. It is processed at the moment it is read, hence placeholders are",
" not expanded: `listen = %(backlog)` or `@(file)` gives a queue of 0. A longer queue only absorbs bursts",
"; when it fills constantly you need more workers. Watch it through the stats server.listen = 1024&uwsgi.",
"load_file_in_cachePut the contents of a file into a cache at start under its path as key, optionally aft",
"er the cache name and a space.&uwsgi.load_file_in_cache_gzipLike `load-file-in-cache`, but the contents ",
"are compressed before they are stored.&uwsgi.lock_engineChoose System V semaphores for locks in place of",
" the fastest method known to the platform.Any other word is fatal.ipcsem&uwsgi.locksNumber of extra lock",
"s that the application can take across all processes, beside the one that always exists.&uwsgi.logging_o",
"ptions._4xxKeeps client errors, statuses 400 to 499, in the log when disable-logging hides everything el",
"se.It adds requests, it does not filter. Without disable-logging all requests are recorded anyway and th",
"e line changes nothing. Together with log-5xx and log-slow it gives a compact error log that costs littl",
"e on a busy site. The lines go to the same place as the ordinary access log, so a req-logger receives th",
"em as well.disable-logging = true\nlog-4xx = true\nlog-5xx = truelog-output&uwsgi.logging_options._5xxKe",
"eps server errors, statuses 500 to 599, in the log when disable-logging hides everything else.It only ha",
"s a meaning next to disable-logging, since otherwise each request is recorded in any case. A worker that",
" is killed by harakiri or that crashes never reaches the point where the line is written, so such failur",
"es show up as separate server messages and not here. Usually set together with log-4xx.disable-logging =",
" true\nlog-5xx = trueRaises one or more alarms, separated by commas, for each message that a regular exp",
"ression matches.The rules are tried in the order of the file until a not-log-alarm rule matches. A name ",
"that is not declared ends the start, provided that at least one alarm exists; with none at all the rule ",
"is dead and nothing is said.alarm = ops cmd:/usr/local/bin/notify\nlog-alarm = ops MemoryError&uwsgi.log",
"_backupnameFile name that a full log is renamed to during rotation, in place of the time-stamped default",
".Without it each rotation leaves a new file whose suffix is the current time in seconds. With it there i",
"s always exactly one older file, because the next rotation overwrites the previous copy. The name should",
" be absolute and on the same file system as the log, as the server uses a plain rename. It does nothing ",
"unless log-maxsize or touch-logrotate triggers a rotation of the file of logto, logto2 or daemonize.logt",
"o = /var/log/shop/uwsgi.log\nlog-maxsize = 50000000\nlog-backupname = /var/log/shop/uwsgi.log.1&uwsgi.lo",
"gging_options.bigResponse size in bytes from which a request is recorded even though request logging is ",
"disabled.Puts the current time in front of every message of the server, in the default form or in a strf",
"time pattern of your own.The values true, 1, on and yes choose the default form. Any other text counts a",
"s a pattern, even false or 0, so `log-date = false` prints the word false before each line; remove the l",
"ine to switch the prefix off. In a file every percent sign has to be doubled, because single ones are co",
"nsumed as magic variables before the pattern is seen. Application output that does not pass through the ",
"server's own logging gets no date.log-date = %%Y-%%m-%%d %%H:%%M:%%S&uwsgi.log_drain_rulesThrows away me",
"ssages that match the regular expression.Alarms look at a message before it is thrown away. Access lines",
" pass through untouched once they have a pipe of their own, which req-logger creates.&uwsgi.requested_lo",
"g_encodersTransforms each message before it is written, by adding one step such as prefix, format, json ",
"or gzip to a chain.Written as the encoder's name, optionally `:` and a logger identifier to restrict it,",
" then a blank and its argument. The built-in ones are prefix, suffix, nl, format and json, plus gzip and",
" compress in builds with zlib; an unknown name ends the start.log-encoder = json {\"time\":${unix},\"tex",
"t\":\"${msg}\"}\nlog-encoder = nl&uwsgi.log_filter_rulesKeeps only messages that match at least one of t",
"he given regular expressions and discards the others.Repeat it to accept several patterns; log-drain is ",
"applied first. Access lines are not touched once req-logger gives them a pipe of their own.&uwsgi.logfor",
"matTemplate of the line written per request, in which `%(name)` stands for a property of the request.Kno",
"wn names are among others method, uri, proto, status, size, msecs, addr, host, user, uagent, referer, pi",
"d, wid, time, ftime, `var.X` for request variables and `metric.X`; an unknown name prints a dash. It rep",
"laces the built-in line completely, so `log-micros` and the memory report lose their effect on it. A pla",
"ceholder of the configuration with the same name wins and inserts a constant. Client text such as uagent",
" is not escaped, which makes hand-written JSON lines forgeable.log-format = %(addr) [%(ltime)] \"%(metho",
"d) %(uri)\" %(status) %(size) %(msecs)mslogging&uwsgi.logformat_strftimeAlias of `logformat-strftime`: p",
"rints `%(ftime)` in the pattern given by `log-date`.&uwsgi.logging_options.ioerrorRecords a request duri",
"ng which both reading and writing failed at least once, even though request logging is disabled.Both kin",
"ds of failure are needed. A client that merely goes away while the answer is written does not trigger it",
".&uwsgi.log_master2.0.5.1MASTERMASTER|LOG_MASTERSends what workers print through a pipe to the master, w",
"hich becomes the only process that writes the log.Off by default. Central writing is what makes filters,",
" routes, encoders, extra loggers and log alarms possible, so the options for those (logger, log-route, l",
"og-filter, log-encoder and others) switch it on by themselves, together with the master. A message longe",
"r than log-master-bufsize, 8192 bytes by default, is cut. An explicit master = false elsewhere in the fi",
"le silently defeats it.master = true\nlog-master = true\nlogto = /var/log/shop/uwsgi.log&uwsgi.log_maste",
"r_bufsizeSize in bytes of the buffer through which the master reads one message, 8192 by default; longer",
" ones are cut.&uwsgi.log_master_req_streamMakes the separate pipe for access lines a byte stream instead",
" of one that preserves message boundaries.&uwsgi.log_master_streamMakes the pipe between workers and mas",
"ter a byte stream instead of one that preserves message boundaries.&uwsgi.log_maxsizeLOG_MASTERSize in b",
"ytes above which the master renames the file of logto, logto2 or daemonize and starts a fresh one.Zero, ",
"the default, means that the file grows for ever. The number is plain bytes: suffixes are dropped, so `10",
"0m` would rotate at every check. The renamed file gets the time in seconds as its suffix unless log-back",
"upname is set, and old ones are never deleted. It has no effect on `logger = file:` destinations, which ",
"have a maxsize key of their own, and it needs the master, which it switches on.logto = /var/log/shop/uws",
"gi.log\nlog-maxsize = 50000000&uwsgi.log_microsPrints the duration in the standard access line in millio",
"nths of a second; a custom log-format ignores the switch.Alias of `log-date`: puts a text of your choice",
", read as a strftime pattern, before each server message.&uwsgi.log_reopenOpens the file named by logto,",
" logto2 or daemonize anew when uWSGI restarts itself, instead of keeping the inherited descriptor.After ",
"privileges were dropped the reopening happens as the unprivileged user, so a file that root created may ",
"be out of reach and the start then fails.&uwsgi.requested_log_req_encodersSame as `log-encoder`, for acc",
"ess lines that travel through the separate request log.&uwsgi.log_req_routeSends access lines that match",
" a regular expression to the request logger with the given identifier.&uwsgi.log_routeSends messages tha",
"t match a regular expression to the logger with the given identifier.The identifier comes first, then a ",
"blank, then the pattern. The logger must be declared with that same identifier; if there is none, the ru",
"le is skipped without a word. A routed message no longer reaches the loggers that have no identifier, bu",
"t several routes may match and each of them gets a copy. A pattern that does not compile ends the start.",
" Builds without PCRE lack it.logger = errors file:/var/log/shop/errors.log\nlog-route = errors (ERROR|CR",
"ITICAL)&uwsgi.logging_options.sendfileRecords answers transmitted with the kernel's file copy call even ",
"though request logging is disabled; offloaded transfers do not count.&uwsgi.logging_options.slowResponse",
" time in milliseconds from which a request is written to the log even though request logging is disabled",
".Zero, the default, switches the threshold off, and text such as true also reads as zero. It only brings",
" back requests that disable-logging would hide: as long as normal request logging is active, every reque",
"st is logged anyway. Combine it with log-4xx and log-5xx to keep a short log of the interesting traffic.",
"disable-logging = true\nlog-slow = 1500\"socket\"Ships every line the server prints to a remote or UNIX ",
"datagram collector at the given address.\"syslog\"Hands the server's messages to the local syslog daemon",
", under an optional identifier and facility written as `ident,facility`.&uwsgi.log_truncateEmpties the e",
"xisting log file when it is opened, where the default is to append.&uwsgi.logging_options.log_x_forwarde",
"d_forShows the proxy's X-Forwarded-For value as the client address in access lines.Useful behind a rever",
"se proxy, where otherwise each line carries the proxy's own address. The whole header is taken, includin",
"g a list of several hops. Clients can send it themselves, so it proves nothing unless the proxy overwrit",
"es it. The internal client address is replaced too, which means that route-remote-addr rules then match ",
"the forged text as well; the variable REMOTE_ADDR that the Python application sees stays as it was.http-",
"socket = 127.0.0.1:8000\nlog-x-forwarded-for = true&uwsgi.logging_options.zeroRecords requests whose ans",
"wer had an empty body even though request logging is disabled.logzmq\"zeromq\"Push each log line as a me",
"ssage to a ZeroMQ endpoint such as tcp://127.0.0.1:5555; the master is switched on for it.Alias of `log-",
"date`: starts each server message with the time.Permission bits, as three octal digits, that are put on ",
"the log file each time it is opened at start.The value needs exactly three digits between 0 and 7; a lea",
"ding zero such as 0640 ends the start with an error. Write it only once, because a second occurrence add",
"s its digits to those of the first instead of replacing them.&uwsgi.logfile_chownGives the opened log fi",
"le to the user and group that the server switches to.Without it a file opened by root through `logto` or",
" `daemonize` stays root's. Writing goes on, because the descriptor is already open, but reopening fails:",
" with `log-reopen` a reload then ends the server, and after `touch-logreopen` every further line is lost",
" silently. So it belongs to any combination of `uid`, a log file and rotation. It is a switch, not a pla",
"ce for names: `logfile-chown = www-data` merely turns it on, and the owner always comes from `uid` and `",
"gid`. Has no effect if the server is not started as root.logto = /var/log/uwsgi/shop.log\nuid = www-data",
"\ngid = www-data\nlogfile-chown = trueAlias of `log-format`: template of the line written per request.Bo",
"th spellings fill the same variable, so if a file contains both, the later one counts and the other is l",
"ost without a word. Names in `%(...)` are filled in for each request; anything else is copied as it stan",
"ds. A single percent sign in front of another character is taken by the magic variables of the configura",
"tion reader before the template is looked at: double it if it is meant literally. Requests that are not ",
"logged because of `disable-logging` are not formatted either. Prefer one spelling throughout a project.l",
"ogformat = %(method) %(uri) %(status) %(msecs)msPrints `%(ftime)` of the request template in the pattern",
" given by `log-date`.Without a pattern in `log-date`, or when the template contains no `%(ftime)`, nothi",
"ng changes.Destination for the output of the server and of the application, given as a type and its argu",
"ment, with an optional identifier in front.Typical types of a default build are file, fd, stdio, socket,",
" syslog, rsyslog and redislog; an unknown type ends the start. A word in front of the type becomes an id",
"entifier only if it is purely alphanumeric, and a logger that has one receives nothing until log-route p",
"oints at it. The rotation options log-maxsize and touch-logrotate do not act on these files: use the key",
"s of the file logger instead, as in the example. A missing directory is not reported; the lines are lost",
".logger = file:logfile=/var/log/shop/server.log,maxsize=20000000&uwsgi.loggers_listPrints the names of t",
"he logger types that this binary and its loaded plugins provide.Alias of `req-logger`: names where acces",
"s lines go, apart from the rest of the output.Alias of `logger-list`: prints which logger types are avai",
"lable.&uwsgi.logfileFile that receives all log output from the start on, or host:port of a UDP receiver.",
"Opened with the rights of the starting user before `uid` is applied, so it may lie in a directory that o",
"nly root can write to. Any colon in the value makes it a network address, even inside a path. A missing ",
"directory ends the start. With `daemonize` it is ignored, because that option names a log of its own. Re",
"lative paths are resolved before `chdir`. The file grows without bound unless `log-maxsize` or logrotate",
" with `touch-logreopen` cares for it; after a change of user reopening needs `logfile-chown`, and renami",
"ng a directory that this user may write to.logto = /var/log/uwsgi/shop.log\nlogfile-chown = true\ntouch-",
"logreopen = /run/shop/logreopen&uwsgi.logto2File, or host:port of a UDP receiver, that takes over the lo",
"g output once privileges are dropped.The file is created by the unprivileged user, therefore reopening a",
"nd rotating it work without `logfile-chown`, but the user must be able to write to the directory. Messag",
"es from before that moment go to the terminal or to `logto`; both may be used together, and so may `daem",
"onize`, whose file then holds only the first lines. It is opened before `chdir`, so a relative path coun",
"ts from the directory in which the server was launched. A file that cannot be opened ends the start.uid ",
"= www-data\ngid = www-data\nlogto2 = /var/log/shop/uwsgi.log&uwsgi.loopMain loop that workers run in pla",
"ce of the default one.Normally set for you by options such as gevent or asyncio. An engine that no loade",
"d plugin provides ends the start, or with a master makes workers die and respawn for ever; async, gevent",
", asyncio and tornado also demand async with at least two cores.simplegoroutinedumb&uwsgi.loop_listPrint",
"s which main loops this binary and its loaded plugins offer.Alias of `loop-list`: prints which main loop",
"s can be chosen.&ulua.filenameLua file that returns a WSAPI handler, either a function or a table with a",
" run function.One Lua state exists per core, so the file runs once for each thread or async slot. A file",
" that fails to load stops the server. Requests need modifier1 6; there is no fall-back from modifier 0.p",
"lugins = lua\nlua = app.lua\nhttp-socket-modifier1 = 6&ulua.gc_freqarityrequiredNumber of requests per c",
"ore between two full collections of Lua's garbage, where 0 collects after each one.Release 2.0.31 declar",
"es it without an argument, so on the command line it can only mean 1; a number has to be written in a co",
"nfiguration file.&ulua.gc_performValue that tells the collector to do whole cycles (not zero) where it w",
"ould otherwise proceed in small steps (0).&ulua.loadAdditional Lua file that is run in every state befor",
"e the application, for instance to register handlers; repeatable.&ulua.postforkmuleLua file to run in ea",
"ch mule right after it has been forked; repeatable.&ulua.postforkspoolerLua file to run in each spooler ",
"right after it has been forked; repeatable.&ulua.postforkworkerLua file to run in each worker right afte",
"r it has been forked; repeatable.&ulua.postloadLua file to run once the application has been loaded but ",
"before workers are forked; repeatable.Give the terminal to a Lua debug prompt in the first worker, for i",
"nspection by hand.Like `lua-shell`, but the worker goes back to serving requests when the prompt is clos",
"ed.Alias of `lua-shell`: debug prompt in the first worker.Alias of `lua-shell-oneshot`: debug prompt tha",
"t is offered a single time.&uwsgi.manage_script_nameDerives the application from the request path, movin",
"g the longest matching mount point out of PATH_INFO and into SCRIPT_NAME.Needed with `mount` unless the ",
"web server sends SCRIPT_NAME itself: without it every path is answered by the first application. Compari",
"son is by whole path segments, so /shop matches /shop/cart but not /shopping. With HTTP sockets the empt",
"y SCRIPT_NAME that is otherwise added disappears. Do not combine it with `ignore-script-name` when there",
" are several mounts: the variable is rewritten but the wrong application answers. Off by default; withou",
"t mounts it has nothing to do. In nginx pass the full path on.mount = /shop=shop.wsgi:application\nmanag",
"e-script-name = true&uwsgi.map_socketReserve a socket for some workers, as `socket number:worker[,worker",
"...]`.Sockets count from 0 in the order of their lines, workers from 1 to `processes`. The workers not l",
"isted close that socket, so a heavy entry point can get its own pool and leave the rest of the site resp",
"onsive. Sockets without a mapping stay open to all. A worker number outside the range or a missing colon",
" ends the process when it starts. Check that each socket still has at least one worker after you lower `",
"processes`.socket = 127.0.0.1:3031\nsocket = 127.0.0.1:3032\nmap-socket = 0:1,2,3\nmap-socket = 1:4&uwsg",
"i.master_processRun a supervising process that respawns workers, handles reloads and serves features suc",
"h as statistics and timers.Practically every production site wants it. Without it nothing restarts a dea",
"d worker, and the server warns at start. More than a hundred other options (statistics, cron, mules, spo",
"oler, touch files) switch it on implicitly; an explicit `master = false` anywhere overrules them and lea",
"ves those features silently dead. With it, SIGTERM means reload unless `die-on-term` is set, which surpr",
"ises container managers. Vassals always get one, a plain Emperor needs none.master = true\nprocesses = 4",
"\ndie-on-term = true&uwsgi.master_as_rootKeeps the master privileged; only workers and routers switch to",
" the configured user.By default uid and gid take effect before sockets are bound, which makes ports belo",
"w 1024 and sockets in root-owned directories fail. This line avoids that, and also lets the master reope",
"n logs or reload with its old rights. The price is a root process for the whole life of the server, whic",
"h runs hooks and reads the configuration with full rights. drop-after-init, drop-after-apps or a shared-",
"socket solve the port problem with less exposure.master-as-root = true\nuid = shop\ngid = shop\nhttp-soc",
"ket = :80&uwsgi.master_fifoNamed pipe through which the master takes one-letter commands, such as r for ",
"a reload and q for a graceful stop.An existing file of that name is removed, and the pipe gets mode 0600",
". Further lines define alternatives, which the digits 0 to 9 select at run time. A relative path is reso",
"lved after `chdir`.&uwsgi.max_appsUpper bound of applications that one worker can hold, 64 by default.&u",
"wsgi.requested_max_fdNumber of file descriptors that each process may have open, set as both soft and ha",
"rd limit.Without it the limit inherited from the system counts, which suits most sites. Raising the hard",
" limit takes root, and by default the number is applied only behind the switch to `uid`, when root is go",
"ne; a refusal is just logged and the old limit stays. Lowering is the commoner use: routers such as `htt",
"p` and async workers reserve memory for every possible descriptor, and containers often start with a lim",
"it of about a billion, which costs gigabytes. Under systemd LimitNOFILE does the same from outside.http ",
"= 0.0.0.0:8080\nmax-fd = 65536descriptors&uwsgi.max_requestsReplace a worker by a new one once it has an",
"swered this many requests.A remedy against slow memory leaks; never by default. The worker is replaced a",
"fter a request, and not before it has lived `min-worker-lifetime` (10 seconds), so small numbers do not ",
"cause a storm, yet each replacement with `lazy-apps` loads the application again. Equal counters make al",
"l workers retire at about the same time; `max-requests-delta` spreads them. `reload-on-rss` reacts to th",
"e actual memory and is often the better choice.max-requests = 5000\nmax-requests-delta = 500&uwsgi.max_r",
"equests_deltaRaise the limit of `max-requests` by this many requests for each further worker, so that th",
"ey do not retire together.The first worker keeps the plain limit, the second gets one delta more and so ",
"on. Without `max-requests` it does nothing.How many request variables (CGI style headers and server valu",
"es) one request may hold.The default is 64; a proxy that adds dozens of headers may need more.variables&",
"uwsgi.max_worker_lifetimeAge in seconds after which the master asks a worker to finish its current reque",
"st and be replaced.Off by default. It must exceed `min-worker-lifetime` (10 unless changed), otherwise t",
"he server refuses to start. The master only nudges the worker, with no mercy timer behind it: a worker s",
"tuck in a request stays, so keep `harakiri` as the safety net. All workers start together and therefore ",
"retire together unless `max-worker-lifetime-delta` separates them. Plan for the reload time of the appli",
"cation when `lazy-apps` is used.max-worker-lifetime = 3600\nmax-worker-lifetime-delta = 60\nharakiri = 6",
"0&uwsgi.max_worker_lifetime_deltaStagger age based restarts by letting each worker live this many second",
"s longer than the one before it.&uwsgi.mem_collector_freqNumber of seconds between two memory measuremen",
"ts for the `evil-reload-on-*` limits; 3 when absent or 0.&uwsgi.logging_options.memory_reportoptionaluws",
"gi_opt_set_intMeasure memory after each request and write address space and resident size into the reque",
"st log.Each request costs an additional look at the memory figures of the worker, so treat it as a diagn",
"ostic or monitoring aid. `cheaper-rss-limit-soft` refuses to start without it unless one of the `reload-",
"on-*` memory limits is present. The numbers appear in the standard request line; a custom `log-format` p",
"rints them only when it names the variables. Inside a chroot Linux needs /proc to be mounted. For automa",
"tic recycling use `reload-on-rss`.memory-report = true\nreload-on-rss = 512&uwsgi.additional_metricsDecl",
"ares an additional metric, either by its bare name or as a key=value list with collector, type, interval",
" and so on.The name is required and may contain only letters, digits, dots, dashes and underscores. Blan",
"ks around the separators produce keys that are ignored without a message, and a misspelt type is ignored",
" too.&uwsgi.metrics_dirAlias of `metrics-dir`: keeps a file with the current number for every metric in ",
"this directory.&uwsgi.metrics_dir_restoreAlias of `metrics-dir-restore`: continues from the numbers that",
" an earlier run left on disk.Raises an alarm or resets a value when the metric called `key` is at or abo",
"ve `value`.Both keys are mandatory and the metric must exist, otherwise the server does not start. `rate",
"` is the least number of seconds between two alarms, `msg` replaces the metric's name as text, and `rese",
"t` is the value written back.Existing directory that receives one file per metric, whose content follows",
" the current value.The server refuses to start if the directory is missing. The name switches the metric",
"s collector on.Continues counting from the numbers found in the files of `metrics-dir` when the server s",
"tarts.&uwsgi.metrics_no_coresLeaves out the counters of individual threads or async slots, which shorten",
"s the list a lot on large instances.&uwsgi.mime_fileAlias of `mimefile`: suffix table used for the Conte",
"nt-Type of static answers.File in the mime.types format that maps name suffixes to the Content-Type of s",
"tatic answers, /etc/mime.types by default on Linux.May be repeated to read several. A missing file is on",
"ly reported, after which static answers carry no Content-Type.10&uwsgi.min_worker_lifetimeAge in seconds",
" that a worker must reach before request or memory limits may replace it, 10 by default.It also gates `r",
"eload-on-rss` and `reload-on-as`. The start fails when it is not below a configured `max-worker-lifetime",
"`.&uwsgi.modeFree label that Python code finds as uwsgi.mode, for instance to tell staging from producti",
"on.&up.wsgi_configPython module with the WSGI application, as dotted name plus an optional colon and obj",
"ect name.The dotted name is imported, never opened as a path, so `app.py` or `site/app` ends in ModuleNo",
"tFoundError. Without a colon the callable is `application`, or whatever `callable` says; with a colon, `",
"callable` is ignored. A pair of parentheses calls a factory without arguments. The project directory mus",
"t be importable, by `chdir` or `pythonpath`. Errors leave a server that answers 500, so add `need-app`.c",
"hdir = /srv/site\nmodule = mysite.wsgi:application\nneed-app = true\"mongrel2\"Alias of `zeromq`: reques",
"t and reply endpoints of the Mongrel2 front end.mono&umono.appFolder of an ASP.NET site, or key=folder w",
"here the key is compared with the document root or with `mono-key`.&umono.assembly_nameLibrary with the ",
"glue classes between the server and ASP.NET, needed only when uwsgi.dll lies in an unusual place.&umono.",
"configConfiguration file that Mono reads before its virtual machine is created.&umono.exec.NET program t",
"o execute in each worker ahead of the sites, with one optional argument after a colon.&umono.gc_freqNumb",
"er of requests per core between two forced collections of .NET memory; 1, the default, collects every ti",
"me.&umono.indexDefault document name for folders, such as Default.aspx; repeatable and tried in order.&u",
"mono.keyRequest variable (HTTP_HOST for instance) by which a site is chosen in place of DOCUMENT_ROOT; r",
"epeatable, and the first one present counts.&umono.versionRuntime version that the just-in-time compiler",
" is asked for, by default v4.0.30319.&uwsgi.mountsLoads a second or further application below a URL pref",
"ix, written as `prefix=application`.For Python the right side is `module:callable` or a file that ends i",
"n .py or .wsgi; anything else is not recognised. With two or more mounts on http or http-socket add mana",
"ge-script-name, because otherwise every path is answered by the first one. A missing equals sign ends th",
"e start, and a prefix that occurs twice keeps its first application. With vhost the prefix reads `host|/",
"path`. An import error only surfaces as failed requests unless need-app is set.mount = /shop=shop.wsgi:a",
"pplication\nmount = /blog=blog.wsgi:application\nmanage-script-name = true&uwsgi.mount_as_emperorFilesys",
"tem (type, device, directory, optional flags) that the Emperor mounts for each vassal it spawned; a fail",
"ure is only logged.&uwsgi.mount_as_rootFilesystem (type, device, directory, optional flags) to mount wit",
"h root rights ahead of the switch to `uid`.&uwsgi.mount_as_vassalFilesystem (type, device, directory, op",
"tional flags) to mount in the new process of each vassal; a failure cancels the vassal.&uwsgi.mount_asap",
"Filesystem to mount when the configuration has been read, written as type, device, directory and optiona",
"l flags with blanks between.All options of this group use the form `type device directory [flag,flag [da",
"ta]]`, for example `tmpfs none /srv/jail/tmp`. Works on Linux and FreeBSD and needs root. This phase is ",
"repeated on each reload.&uwsgi.mount_in_jailFilesystem (type, device, directory, optional flags) to moun",
"t when the main start routine begins.&uwsgi.mount_post_jailFilesystem (type, device, directory, optional",
" flags) to mount as root inside a newly entered namespace or jail.&uwsgi.mount_pre_jailFilesystem (type,",
" device, directory, optional flags) to mount on the first start, ahead of chroot and namespaces.Add one ",
"background process that runs a Python script or function, or waits for messages when no value is given.M",
"ules are numbered from 1 in the order of their lines and are restarted by the master, which is enabled i",
"mplicitly; an explicit `master = false` kills the feature silently. A script given here should loop for ",
"ever. A bare mule serves messages and uwsgi signals with the functions of the loaded application, and wi",
"th `lazy-apps` it has none of them: the message arrives and nothing runs. Give it a script of its own in",
" that case.mule = /srv/mysite/worker_mail.py\nmule =&uwsgi.harakiri_options.mulesKill a mule when one of",
" its signal handlers takes longer than this many seconds.&uwsgi.mule_msg_recv_sizeSize in bytes of the r",
"eceive buffer of the sockets that carry messages to mules.&uwsgi.mule_msg_sizeSocket buffer, in bytes, o",
"f the queues through which mules receive messages.Raise it when the log reports that the mule message qu",
"eue is full.60&uwsgi.mule_reload_mercySeconds a mule may use to end at reload or shutdown before it is k",
"illed, 60 unless changed.Add this number of bare mules, processes that wait for messages and signals.The",
" count is added to the mules of `mule` lines.&uwsgi.multicast_groupAccepted for the sake of old configur",
"ations; 2.0.31 stores the group address and never uses it.It still switches the master on. For clusterin",
"g over multicast use `legion-mcast`.socket-tuning&uwsgi.multicast_loopNumeric value 1 (the default) lets",
" multicast datagrams also reach listeners on the sending host, 0 prevents it.&uwsgi.multicast_ttlNumber ",
"of router hops that multicast datagrams of the server may cross; 1 by default, which keeps them in the l",
"ocal network.hops&use_nagiosClient mode: probe the first configured socket and exit with the output and ",
"status codes of a monitoring plugin.&uwsgi.nsStarts the server inside fresh Linux mount, pid, IPC and ho",
"st name namespaces with the given root directory, optionally `:hostname`.&uwsgi.ns_keep_mountMount that ",
"stays visible inside the jail of `namespace`, as one path or as `outside:inside`.&uwsgi.ns_netAdds an is",
"olated network stack to the jail of `namespace`; any non-missing value switches it on.&uwsgi.need_app2.0",
".28Refuse to run when no application could be loaded, ending with exit code 22.Without it an import erro",
"r leaves the server up in dynamic mode, with every request answered by a 500 and health checks of the po",
"rt still green. With `lazy-apps` the check happens inside the workers, and the master shuts the whole in",
"stance down. Routers, Emperors and instances that load applications on demand must not have it. Supervis",
"ors and containers then see the failure and can restart or roll back.module = mysite.wsgi:application\nn",
"eed-app = trueExtension without which the server refuses to start.Takes the same names as plugin, also s",
"everal with commas, and differs only on failure: instead of going on with a message it ends with exit co",
"de 1. That turns a missing package into a visible error at deployment instead of a server that answers e",
"very request with one. A plugin that is already compiled in counts as a failure too, because no file for",
" it is found; leave the line out for pip builds.need-plugin = python3\nmodule = shop.wsgiExtensions with",
"out which the server refuses to start, separated by commas.&uwsgi.never_swapPins all memory of the serve",
"r in RAM, so that none of it can be moved to the swap area; a refusal is logged only.&uwsgi.no_default_a",
"ppRefuses requests that match no mount point and does not hand them to the application loaded first.By d",
"efault the application that was loaded first answers everything that nothing else matches. With this fla",
"g such requests get an error. It is useful when several applications are mounted and a wrong SCRIPT_NAME",
" or host should be noticed and not end up in a foreign site. It is no protection on a public uwsgi socke",
"t, because clients of that protocol can still name a file to load. Perl and Ruby applications behind a p",
"lain modifier 0 also lose their fallback.mount = /shop=shop.wsgi\nmount = /blog=blog.wsgi\nmanage-script",
"-name = true\nno-default-app = true&uwsgi.no_defer_acceptLets TCP listeners report a connection as soon ",
"as it is made, not first when the client has sent data.Linux servers bind TCP sockets with deferred acce",
"ptance by default: the kernel wakes a worker only when the first bytes have arrived, for up to `socket-t",
"imeout` seconds. That spares workers from idle clients, but it breaks protocols in which the server spea",
"ks first and it confuses some health checks and load balancers that open a connection without sending an",
"ything. UNIX sockets are unaffected, and the statistics server is exempt anyway. For a single listener t",
"here is `undeferred-shared-socket`, so that the others can keep the saving.http-socket = 0.0.0.0:8080\nn",
"o-defer-accept = true&uwsgi.no_fd_passingIgnore file descriptors that a client sends along with a uwsgi ",
"request over a UNIX socket.Alias of `harakiri-no-arh`: the Python `after_req_hook` runs without a deadli",
"ne.Alias of `harakiri-no-arh`: no deadline for the Python `after_req_hook`.&uwsgi.no_initgroupsDo not ta",
"ke over the supplementary groups of the account named by `uid`; start with none instead.&uwsgi.no_orphan",
"sAsks the kernel to kill each worker instantly if the master process disappears.Protects against workers",
" that keep the port occupied after the master was killed. The kill is immediate, so running requests are",
" lost; workers of 2.0.31 also leave on their own once they notice the loss, so it is rarely needed any m",
"ore. It works on Linux only and needs `master = true`; in an instance without master it does nothing and",
" says nothing. Off by default. Children that the application itself started are not covered.master = tru",
"e\nno-orphans = true&uwsgi.no_serverEnds the process successfully once the applications are loaded, with",
"out opening a socket, which makes it a start test for a configuration.&Py_NoSiteFlag!__CYGWIN__Starts Py",
"thon without its site module, hence without site-packages.Packages of a virtual environment set with `ho",
"me` cannot be imported then.&uwsgi.no_threads_waitLet a stopping worker exit at once without joining its",
" request threads first.Alias of `not-log-alarm`: an exception that keeps later log alarms quiet.Ends the",
" search for log alarms when a message matches, so that rules further down stay quiet.The value has the f",
"orm of log-alarm, alarm names included, although every later rule is skipped and not just those of the n",
"amed alarms.notfound&uwsgi_notfound_log_enabledWrite a request log line also for the 404 answers of the ",
"notfound plugin, which is silent by default.&uwsgi.notify_socketPath of a UNIX datagram socket on which ",
"the master takes notices, and which it names to subscription servers for their replies.Alias of `namespa",
"ce`: root directory of a jail built from Linux namespaces.Alias of `namespace-net`: gives the jail its o",
"wn isolated network stack.&uwsgi.offload_threadsAlias of `offload-threads`: count of helper threads per ",
"worker for slow transfers.Number of helper threads in each worker that finish slow transfers, so that th",
"e worker itself can take the next request.None by default. With at least one, static files, files return",
"ed by the application and the http, uwsgi and similar routing actions are handed over once the headers a",
"re ready. One thread serves many transfers because it never blocks; more than a few bring nothing. The o",
"ffload transformation needs this line: without it every request that reaches the transformation dies. Of",
"floaded answers do not count as sendfile ones in the log.static-map = /media=/srv/shop/media\noffload-th",
"reads = 2&up.optimizeOptimisation level of the Python interpreter: 1 removes assert statements, 2 docstr",
"ings as well.Same meaning as -O and -OO of python; 0, the default, keeps everything. Code that relies on",
" assert for checks, or libraries that build help texts or grammars from docstrings, breaks silently. The",
" speed gain is small. The value must be a digit, because `true` is read as 0 and has no effect. Set it b",
"efore caches of byte code are shipped, since each level has files of its own.optimize = 1level&uwsgi_pam",
"_serviceOpen a PAM session under this service name before root is given up, so that limits and mounts of",
" PAM modules apply.The session is opened for the user of uid unless pam-user names another; without eith",
"er, root is refused. A PAM failure ends the start.uid = www-data\npam = uwsgi&uwsgi_pam_userAccount in w",
"hose name the PAM session is opened, when it should differ from the one the server runs as.&up.pasteURI ",
"of a Paste Deploy description, normally config: followed by the path of an ini file, whose application i",
"s served.The text goes unchanged to `paste.deploy.loadapp`, so the `config:` prefix and an absolute path",
" are needed. A missing package or a faulty file ends the server with exit code 22. The logging sections ",
"of the file are skipped unless `paste-logger` is set. If the same ini file also has a `[uwsgi]` section,",
" `ini-paste` saves a line. Common for Pyramid and OpenStack services.paste = config:/etc/site/production",
".ini\npaste-logger = true&up.paste_loggerConfigures Python logging from the ini file named in `paste`, b",
"efore the application is built.Runs `logging.config.fileConfig` on the file, which must therefore have t",
"he loggers, handlers and formatters sections; an error is printed and start-up continues. The first seve",
"n characters of the `paste` value are cut off to get the path, so a value without the `config:` prefix n",
"ames a wrong file. Without a Paste application it does nothing.&up.paste_nameKnown only to the 2.1 devel",
"opment tree: name of the application to take from the Paste Deploy file.SIGTSTPMake the running server w",
"hose pid is in this file stop accepting requests, or continue if it is paused (SIGTSTP).Translates regul",
"ar expressions of routes, log filters and similar options into machine code if the PCRE library can do s",
"o.Speeds up configurations with many `route` lines at the price of a little memory. There is no way to s",
"witch it off once the name is present: the value is never looked at, so `pcre-jit = false` enables it to",
"o; delete the line. Its place in the file does not matter, because it acts as soon as it is read and exp",
"ressions are compiled afterwards. If the library was built without such support, nothing happens and not",
"hing is reported. Builds without PCRE do not know the name.pcre-jit = true\nroute = ^/old/(.*)$ redirect",
"-permanent:/new/$1&up.pecanConfiguration file of a Pecan project whose application is served.&uperl.argv",
"_itemSingle argument, blanks allowed, for the application's @ARGV array; repeatable, and placed after th",
"ose of `perl-args`.&uperl.argv_itemsArguments, separated by blanks, that the application finds in its @A",
"RGV array.&uperl.auto_reloadReload the instance when a loaded module has changed on disk, checked at int",
"ervals of at least this many seconds; for development only.Release 2.0.31 never records the time of the ",
"last check, so in fact the check follows every request, whatever the number. Files are compared only whe",
"n a request is handled, and it needs the master.&uperl.auto_reload_ignorePath of a module, exactly as in",
" %INC, whose changes do not cause a reload.&uperl.execPerl script to evaluate once while the server star",
"ts, ahead of the application and of the workers; repeatable.&uperl.exec_post_forkPerl script to evaluate",
" in each new process, for example to open database connections; repeatable.&uperl.locallibDirectory mana",
"ged by local::lib from which modules are loaded in addition to the system's.&uperl.no_die_catchDo not in",
"stall the handler that prints a Devel::StackTrace for every die, for applications with error handling of",
" their own.&uperl.no_plackLoad the application file without the help of Plack, even where that module is",
" installed.PERL_VERSION_STRINGShow which Perl release the plugin was compiled against, then exit.&uwsgi.",
"persistent_ipcsemLeave System V semaphores in place when the server stops.&uphp.allowed_docrootPath pref",
"ix in which scripts may lie; once one is given, files outside of all of them are refused with 403.When a",
"ny is present it replaces the check against php-docroot. It is a comparison of text, so /srv/www also le",
"ts /srv/www2 pass; end the value with a slash.&uphp.allowed_extEnding, dot included, that a file needs b",
"efore it is run as PHP; anything else is answered with 403.&uphp.allowed_scriptsFull path of a script th",
"at may be executed; as soon as one is named, all others are answered with 403.&uphp.appSend every reques",
"t to this one script, the usual front-controller setup.SCRIPT_NAME and PATH_INFO are empty for it. The p",
"ath is not checked against the document root or the permitted suffixes. php-app-bypass makes exceptions.",
"&uphp.app_bypassRegular expression on REQUEST_URI; where it fits, the normal file lookup is used in plac",
"e of the front script.&uphp.app_qsPrefix that is put before the request path to form the QUERY_STRING of",
" the front script, for instance q=.Alias of `php-ini`: the only configuration file that the interpreter ",
"reads.&uphp.append_configAlias of `php-ini-append`: an extra file of directives.&uphp.constantsDefine a ",
"string constant (NAME=value) that is visible to all scripts of the instance.&uphp.docrootDirectory below",
" which scripts are looked up, whatever the web server says.The path must exist when the server starts, o",
"therwise the start fails. Without it the DOCUMENT_ROOT sent by the web server is used, or else the curre",
"nt directory. Scripts whose real path lies outside are refused with 403; releases before 2.0.17 did not ",
"check that properly (CVE-2018-7490). The directory alone does not limit which files are executed: any fi",
"le in it, an uploaded picture too, is run as PHP unless php-allowed-ext or php-app restricts it. Request",
"s must carry modifier1 14.php-docroot = /srv/www/site\nphp-allowed-ext = .php\nphp-index = index.php&uph",
"p.dump_configWrite the directives collected from `php-set` and from the appended files to the log at sta",
"rtup.&uphp.exec_afterPiece of PHP source, without an opening tag, that is evaluated at the end of each r",
"equest.&uphp.exec_beforePiece of PHP source, without an opening tag, that is evaluated at the start of e",
"ach request; if it fails the script is skipped.Alias of `php-exec-before`: source evaluated at the start",
" of every request.Alias of `php-exec-after`: source evaluated when the script has ended.&uphp.fallbackSc",
"ript to execute, by its own path, for a URL that matches no file, where a 404 would be sent otherwise.&u",
"php.fallback_qsName of the query parameter in which the fallback script receives the original path.&uphp",
".fallback2Like `php-fallback`, but the value starts with a slash, is appended to the document root and i",
"s also reported as SCRIPT_NAME.&uphp.indexFile name to run when the URL is a directory, for instance ind",
"ex.php; repeat it for further candidates, tried in order.There is no default: without it a directory is ",
"answered with 404.Use this php.ini alone in place of the one that PHP would find by itself.Read one more",
" file of PHP directives on top of the normal configuration; repeatable.&uphp.mountpointAssign a path to ",
"a URL prefix (prefix=path) for the PHP plugin.Name under which the server presents itself to PHP extensi",
"ons, for those that only work with servers they know.The normal name is uwsgi. The bytecode cache shippe",
"d with PHP refuses unknown names, which is why people set apache here.php-sapi-name = apache&uphp.server",
"_softwareText that scripts see as SERVER_SOFTWARE, where the default is uWSGI.&uphp.setOne php.ini line ",
"(directive=value) that overrides the configuration of the embedded interpreter.Repeat it once for each d",
"irective. The lines are collected before PHP starts, after the files named by php-ini-append, and are ha",
"nded over as they stand, so a misspelt directive produces no error. They hold for all sites of the insta",
"nce. Turn on php-dump-config to see in the log what was handed over. Size limits of PHP are separate fro",
"m those of the server: raise both limit-post and post_max_size when large uploads must pass.php-set = da",
"te.timezone=Europe/Rome\nphp-set = memory_limit=256M&uphp.varsExtra entry (NAME=value) for the $_SERVER ",
"array of every script, replacing one that the web server sent.&uwsgi.pidfileFile that receives the proce",
"ss id, written early with the rights of the starting user.It is written before the application loads and",
" before sockets are bound, hence a second start that fails on the busy address has already overwritten i",
"t; `safe-pidfile` waits. `vacuum` does not delete it when `uid` is set. Relative paths refer to the laun",
"ch directory, not to `chdir`. Missing directories are fatal. Under systemd or in containers there is no ",
"need for one. Reload with `uwsgi --reload FILE`.pidfile = /run/mysite.pid\nmaster = true&uwsgi.pidfile2F",
"ile that receives the process id, written after the switch to `uid` and `gid` and the change to `chdir`.",
"The directory must be writable for the target user. `vacuum` removes this one also when `uid` is set.&up",
"ing.pingClient mode: ask the instance at this uwsgi address whether it answers, and report by exit statu",
"s (0 means healthy).Exit status 1 means no connection or no answer in time, 2 that the instance answered",
" with a warning message.&uping.ping_timeoutSeconds that `ping` waits for the connection and for the answ",
"er (3 when not set).&uwsgi.pivot_rootSwap the root file system (Linux), written as the new root and the ",
"place for the old one, separated by a space.The second directory lies inside the first. Without the spac",
"e the start fails. It is done at the first start only, not on reloads.Alias of `pivot-root`: changes the",
" root file system on Linux, given as new root, space, place of the old one.The spelling with the undersc",
"ore is one of the few names that contain one, since keys are never normalised. Requires root and a mount",
" namespace of its own, for which `unshare` is the usual companion. The directory that receives the old r",
"oot must exist below the new one, and is best unmounted afterwards with a hook. Everything the site need",
"s, from the interpreter to /proc for `memory-report`, must be reachable in the new tree.unshare = fs\npi",
"vot_root = /srv/jail /srv/jail/old_rootGive the terminal to a Devel::REPL session in the first worker, o",
"r evaluate the Perl source that is passed as value.Like `plshell`, but the worker goes back to serving r",
"equests when the session is closed.Alias of `plugins`: one or more extensions to load at this point of t",
"he file.Failure to find one is reported as UNABLE to load but does not stop the server, which then runs ",
"without a handler and fails each request. Distribution packages split the languages and the http router ",
"into separate plugins, while a pip build has Python embedded and needs no such line. The value is used a",
"s soon as the line is read, so placeholders like %(name) or $(NAME) are not expanded in it. need-plugin ",
"is the strict variant.plugin = python3\nmodule = shop.wsgi&uwsgi.plugins_dirAlias of `plugins-dir`: addi",
"tional place to look for extensions.&uwsgi.plugins_listAlias of `plugins-list`: prints which extensions ",
"are loaded or compiled in.Shared-object extensions to load, as names separated by commas.A name such as ",
"python3 stands for python3_plugin.so, searched first in each plugins-dir given above this line and then ",
"in the directory chosen at build time; a name with a slash is used as a path. A plugin that cannot be lo",
"aded is only reported and the start goes on, so prefer need-plugin. Put the line above the options of th",
"e plugin, otherwise those lose their side effects, and strict mode rejects them. Builds from pip contain",
" Python already and merely print an error here.plugins-dir = /usr/lib/uwsgi/plugins\nplugins = python3,h",
"ttpDirectory in which extensions are looked up before the one chosen at build time.May be repeated; the ",
"directories are tried in the order of the file. Both this line and the plugin lines act while the file i",
"s being read, which gives two rules: write it above the plugin lines that should profit from it, and do ",
"not use placeholders such as %(base) in it, since they stay literal. A directory that does not exist is ",
"skipped, so a wrong path shows up only as a plugin that cannot be loaded.plugins-dir = /opt/uwsgi/plugin",
"s\nplugin = python311Prints the extensions that are loaded or compiled in.&uwsgi.post_bufferingReads the",
" whole request body before the application runs, and puts bodies of at least this many bytes into a temp",
"orary file.Off by default, and `true` is read as 0, which is off again. Smaller bodies stay in a memory ",
"buffer. Buffered bodies can be read repeatedly, and a client is answered properly even when the applicat",
"ion ignores the upload. Temporary files go to TMPDIR or /tmp. A number above `post-buffering-bufsize` en",
"larges the buffer that each core of each worker reserves, so stay at a few kilobytes. With `harakiri` an",
"d threads in 2.0 a slow upload may be killed early when another request ends.post-buffering = 8192&uwsgi",
".post_buffering_bufsizeSize in bytes of the piece read at a time while a body is buffered; 8192 by defau",
"lt and never below `post-buffering`.One such buffer is reserved per core (thread or async slot) of every",
" worker.&up.post_pymodule_aliasSame as `pymodule-alias`, but carried out later, right before the applica",
"tion is loaded, when the uwsgi module exists.Alias of `pythonpath`: one more place where modules are sea",
"rched.Writes a line of text to standard output while the configuration is being applied.Placeholders, en",
"vironment references and magic variables in the text are expanded first, which makes it a simple probe f",
"or what a value became. The start continues afterwards. Since the output goes to the standard stream and",
" not through the loggers, it is usually lost under a service manager that discards it. Its sibling iprin",
"t acts at once when its line is read, before any such expansion.base = /srv/shop\nprint = base directory",
" is %(base)Print a text that is compiled into the binary or a plugin under the given symbol name, and ex",
"it.Alias of `print-sym`: prints a text compiled into the binary, and exits.&uwsgi.prioScheduling priorit",
"y (nice value, -20 to 19) of the server's processes, where lower numbers get more processor time.It is s",
"et behind the switch to the unprivileged user in the usual order, so negative numbers are refused unless",
" that switch is delayed; the refusal is only logged. One of the few integer options that accept a minus ",
"sign.priority&uwsgi.privileged_binary_patchReplaces the running server, while it still has root rights, ",
"by another program that receives the original arguments.The program takes over at the end of the pre-jai",
"l phase; nothing that follows in the configuration is ever reached.&uwsgi.privileged_binary_patch_argShe",
"ll command line that takes the place of the server process while it is still root.&uwsgi.numprocNumber o",
"f worker processes that the master forks to serve requests.Defaults to 1, which means that one slow requ",
"est blocks all others. With 0 the port still accepts but nothing ever answers. CPU bound Python sites do",
" well with one or two workers per core; each one costs the memory of the application, partly shared by c",
"opy on write unless `lazy-apps` is on. Combine it with `threads` for code that waits on databases, and w",
"ith `cheaper` to scale down at night: `cheaper` must be lower than this number. In containers do not der",
"ive it from the CPU count of the host.master = true\nprocesses = 4\nthreads = 2&uwsgi.procnameFixed name",
" shown for all processes of the instance in place of the automatic ones.&uwsgi.procname_appendText put b",
"ehind the name of every process of the instance.&uwsgi.procname_masterName shown for the master alone, w",
"hatever the other processes are called.&uwsgi.procname_prefixText put directly in front of the name of e",
"very process of the instance.Text and a blank put in front of the name of every process of the instance.",
"With the value mysite the list shows `mysite uWSGI worker 1`, so the blank need not be typed, and could ",
"not be since trailing blanks are trimmed. Automatic names are switched on with it. It shares its variabl",
"e with `procname-prefix`; the last one read counts. On Linux too long a text is not shown, because the n",
"ames must fit into the memory of the original command line.procname-prefix-spaced = mysite&uwsgi.profile",
"rTrace the Python application and log each function call (pycall) or each executed line (pyline).The out",
"put is enormous and slows the site down; use it only while hunting a problem. Unknown words are ignored.",
"pycallpyline&uwsgi.propagate_touchMakes a worker that was told to end send SIGHUP to the master when it ",
"leaves its request loop.&uwsgi.protocolLanguage spoken on every plain `socket` line of the instance, uws",
"gi when absent.Only `socket` lines are touched; listeners with the protocol in their name keep it. An un",
"known word ends the start-up with `unable to find protocol`. Beware of `protocol = http` together with t",
"he `http` router: the router forwards uwsgi packets to the first socket and every request fails. A dedic",
"ated name such as `http-socket` is usually clearer. The TLS variants exist only in builds with OpenSSL, ",
"and mongrel2 comes with the plugin of that name.socket = 127.0.0.1:8080\nprotocol = httpuwsgipuwsgihttp1",
"1suwsgifastcgifastcgi-nphscgiscgi-nphraw&uperl.psgiPath of the .psgi or .pl file that returns a Perl app",
"lication, such as a Dancer or Mojolicious site.The file is loaded through Plack::Util when that module i",
"s installed, and with a plain do otherwise. A failure to load is logged and the server keeps running wit",
"hout an application unless need-app is set. The plugin answers modifier1 5; in a build where it is the o",
"nly language, requests with modifier 0 reach it too, but not beside the Python plugin. Each thread gets ",
"a Perl interpreter of its own, which costs memory and needs a Perl built with ithreads.plugins = psgi\np",
"sgi = app.psgi\nhttp-socket-modifier1 = 5\nneed-app = true&uperl.enable_psgix_ioHand the client connecti",
"on to the application as psgix.io, which WebSocket and other long-lived protocols need.pty&upty.remoteCl",
"ient mode: attach this terminal to the console that another instance offers at the given address, and st",
"art no server.&upty.commandShell command to start inside the first worker's pseudo-terminal when that is",
" created, for instance a shell.&upty.inputAccept keystrokes also from the terminal in which the server w",
"as started, and not from attached clients alone.&upty.logCopy what the pseudo-terminal shows into the no",
"rmal log as well, where it would go to attached clients only.&upty.no_isigPass Ctrl-C and Ctrl-Z on to t",
"he remote side and do not let them act on the local client.&upty.addrAddress at which other terminals ca",
"n attach to the console of the first worker, for remote debugging sessions.It works only with the master",
" and only in worker 1. Whoever can connect controls that process's input and there is no password, so us",
"e a UNIX socket with narrow permissions. Set honour-stdin when the application has to read from the term",
"inal.pty-socket = /run/app/pty.socket\npty-log = true&upty.uremoteLike `pty-connect`, but in uwsgi packe",
"ts, which also carry changes of the window size; made for the forkpty router.&uwsgi.pull_headersMoves a ",
"response header into a request variable, so that the client never gets it.Written as the header name, a ",
"blank and the variable name; without the blank the start ends. It lets the application talk to the serve",
"r: a view sets a header, and the log line or a response-route rule picks up the variable. A pulled heade",
"r is gone for good, so a later add-header or response-route rule has to send a replacement if the client",
" needs one. With collect-header the client keeps it.pull-header = X-User-Id USER_ID\nlog-format = %(addr",
") %(uri) user=%(var.USER_ID)&up.pumpModule with an application for the abandoned Pump interface.\"puwsgi",
"\"uwsgi listener whose connections stay open for further packets instead of closing after each one.Alias",
" of `pyrun`: a script executed in place of the server.&up.auto_reloadSeconds between two searches for ch",
"anged Python modules, after which a change reloads the server.Every worker compares the modification tim",
"es of all imported modules; a change makes the master reload the whole server. Intended for development:",
" it costs CPU time, and a half-copied deployment is loaded at once. The value is a number, so `true` is ",
"0 and leaves it off. Master and threads are switched on implicitly, `lazy-apps` is not required. Templat",
"es and other files that are not imported go unnoticed; use `touch-reload` for them.if-env = DEBUG\npy-au",
"to-reload = 2\nendif =&up.auto_reload_ignoreFull dotted name of a Python module whose changes do not tri",
"gger `py-auto-reload`; may be repeated.Alias of `py-auto-reload`: seconds between two searches for chang",
"ed code.if-env = DEBUG\npy-autoreload = 2\nendif =&up.call_osafterforkTells Python in each new process t",
"hat it was forked, so that its signal handlers work there.Has nothing to do when `py-call-uwsgi-fork-hoo",
"ks` is on.&up.call_uwsgi_fork_hooksRuns Python's own before-fork and after-fork routines around every fo",
"rk, so that locks and thread state are sane in the child.Recommended when the application, an APM agent ",
"or Sentry starts threads or holds locks while it is imported in the master: without it a worker may hang",
" on a lock that was taken at the moment of the fork. Threads themselves still do not survive; use `lazy-",
"apps` or a post-fork hook for those. Does the work of `py-call-osafterfork` as well. Acts only with thre",
"ad support, which is always on since 2.0.27.master = true\nenable-threads = true\npy-call-uwsgi-fork-hoo",
"ks = true&up.executablePath to report as sys.executable, by default that of the uWSGI binary.Needed by l",
"ibraries such as multiprocessing that start a new interpreter by that name.py-executable = /srv/site/ven",
"v/bin/pythonAlias of `import`: extra code run ahead of the application.&up.master_check_signalsKnown onl",
"y to the 2.1 development tree: presumably lets the master process run pending Python signal handlers.&up",
".programnameAlias of `py-programname`: the path from which Python derives its prefix.Interpreter path th",
"at Python believes to have been started as, from which it derives its prefix.By default bin/python below",
" `home`, otherwise the uWSGI binary.&up.sharedareaPYTHREE || Py_TPFLAGS_HAVE_NEWBUFFERMakes a shared mem",
"ory area backed by a Python bytearray of this number of bytes; may be repeated.Alias of `py-executable`:",
" the interpreter path that code finds in sys.executable.&up.tracebackerPath prefix of UNIX sockets, one ",
"per worker with its number appended, that print the Python stack of all threads to whoever connects.Also",
" used by `harakiri` to log where a killed worker was stuck. Turns on master and threads.py-tracebacker =",
" /run/site/trace.\nharakiri = 60&up.argvArguments, separated by blanks, that Python code finds in sys.ar",
"gv after the program name.Quotes have no meaning; an argument cannot contain a blank.pyargv = --settings",
" productionAlias of `home`: the virtual environment to use.&up.pymodule_aliasMakes a module, or a file i",
"f the right side has a slash, importable under another name, as alias=target.Resolved before the applica",
"tion is imported; a target that cannot be imported is fatal.pymodule-alias = settings=/etc/site/settings",
".pypypy&upypy.evalPython statements that PyPy runs once, ahead of the start of the workers; may be repea",
"ted.&upypy.eval_post_forkPython statements that PyPy runs in every new process right after its creation;",
" may be repeated.&upypy.execScript that PyPy runs once, ahead of the start of the workers; may be repeat",
"ed.&upypy.exec_post_forkScript that PyPy runs in every new process right after its creation; may be repe",
"ated.&upypy.homeDirectory of the PyPy installation or virtualenv; PYPY_HOME is asked when it is missing.",
"One of the two is required. PyPy and CPython cannot be loaded into the same server.Ini file that PyPy us",
"es for both the server settings and the Paste application described in it.&upypy.libShared library of Py",
"Py to load when it is not found under `pypy-home` or in the standard places.&upypy.pasteIni file with a ",
"Paste application for PyPy, whose logging sections are applied too.&upypy.ppDirectory that PyPy searches",
" for modules, appended to the end of sys.path; may be repeated.Alias of `pypy-pp`: one more directory wi",
"th modules for PyPy.&upypy.setupPython script that replaces the built-in glue code between uWSGI and PyP",
"y.&upypy.wsgiApplication for PyPy as dotted module, with an optional colon and callable name (`applicati",
"on` by default).pypy-wsgi = mysite.wsgi:application&upypy.wsgi_fileScript whose `application` object PyP",
"y serves.Python script that is executed with the uwsgi module at hand, in place of serving requests.Swit",
"ches to command mode: no sockets are used, a single worker runs the file from top to bottom, and the ins",
"tance ends with it. Standard input stays attached, so the script can talk to the terminal. A file that c",
"annot be opened is an error with exit code 1. Useful for maintenance jobs that need uWSGI caches, queues",
" or RPC; leave it out of the configuration of a web service.chdir = /srv/site\npyrun = maintenance.pyTur",
"ns the first worker into a Python console, or runs the code given as value there.Like `pyshell`, but aft",
"er the console is left the worker goes on to serve requests.if-env = DEBUG\npython-autoreload = 2\nendif",
" =Directories are put at the front of sys.path, so the last line is searched first; the current director",
"y comes behind them. Name the directory that contains the package, not the package itself and not the `b",
"in` of a virtual environment. Wildcards are expanded when the line is read, and a pattern without match ",
"is kept literally. Often `chdir` alone is enough.python-path = /srv/site/src&up.rawPython file whose app",
"lication receives the bare socket number of every connection to a raw socket.Prints the version of the l",
"inked Python and exits; not for configuration files.&up.worker_overridePython script that takes over the",
" worker process and runs there in place of the request loop.Directory, or wildcard pattern of directorie",
"s, that Python searches for modules; may be repeated.pythonpath = /srv/site/src\npythonpath = /srv/commo",
"n&uwsgi.queue_sizeCreate one queue in shared memory for the application, with this number of slots.The p",
"roduct of the slots and `queue-blocksize` must be a multiple of the memory page size, usually 4096, or t",
"he start fails.slots&uwsgi.queue_blocksize2.0.12variable&uwsgi.queue_store_syncSize in bytes of a slot i",
"n the shared queue, 8192 by default.&uwsgi.queue_storeFile that keeps the shared queue over restarts.Wri",
"te the queue file to disk each time the master has completed this many cycles, about one per second.&ur.",
"rackPath of the config.ru file of a Ruby web application (Rails 3 and later, Sinatra and others).Only on",
"e application can be loaded this way; a file that fails to load ends the server at once. Requests belong",
" to modifier1 7, so say so in the web server, or load the plugin alone. Request bodies are buffered (409",
"6 bytes in memory, then a file), because Rack must be able to rewind them. Plain threads crash Ruby: wit",
"h threads above 1 load the rbthreads plugin and set rbthreads. The garbage collector runs after each req",
"uest unless ruby-gc-freq says otherwise.plugins = rack\nrack = config.ru\nhttp-socket-modifier1 = 7\nrub",
"y-gc-freq = 20rados&urados.mountpointsPublish a pool of a Ceph cluster below a URL prefix, described by ",
"keys of which mountpoint and pool are required.The key config names the Ceph configuration file, and tim",
"eout counts seconds. Uploads, deletions and pool creation over HTTP stay off until allow_put, allow_dele",
"te or allow_mkcol are given. Requests need modifier1 28.rados-mount = mountpoint=/objects,pool=web,confi",
"g=/etc/ceph/ceph.conf&urados.timeoutSeconds to wait for the Ceph cluster, where a mount has no timeout k",
"ey; the value of socket-timeout applies when not set.&ur.railsDirectory of a Ruby on Rails application o",
"f the 2.x generation, from before such projects had a config.ru.The server changes into that directory a",
"nd prints a warning when it finds a config.ru there; for everything newer use rack.&uwsgi.raw_modifier1N",
"umber of the plugin (modifier1) that receives connections from `raw-socket` listeners.&uwsgi.raw_modifie",
"r2Second plugin selector (modifier2) for connections from `raw-socket` listeners.\"raw\"Hand each accept",
"ed connection to the application unparsed, so that it can implement a protocol of its own.&urrAddress of",
" a plain TCP or UNIX proxy that copies the bytes of any protocol to a backend without looking at them.Th",
"e routing key is the listening address itself. Needs a mapping such as `rawrouter-to`, and `master` when",
" the instance does nothing else.master = true\nrawrouter = :2525\nrawrouter-to = 10.0.0.5:25&urr.cr.buff",
"er_size&urr.cr.cheapMakes the rawrouter ignore its clients as long as no backend has subscribed, and aga",
"in after the last one has left.&urr.cr.neventsLargest number of ready events that the rawrouter handles ",
"in one turn of its loop (default 64), not a limit on clients.&urr.cr.fallback&urr.cr.static_node_graceti",
"me&urr.cr.harakiriSeconds that a rawrouter process may need for one batch of events before the master ki",
"lls it.&urr.cr.max_retriesHow many further connection attempts follow a refused one before the client is",
" dropped (default 3).&urr.cr.processesNumber of rawrouter processes to start next to the workers (defaul",
"t 1).&urr.cr.quiet&urr.cr.stats_serverAlias of `rawrouter-stats`: where the JSON report is offered.Addre",
"ss of a socket that answers each connection with a JSON report about the rawrouter.Address (UDP, or a UN",
"IX datagram socket) where backends announce themselves to the rawrouter.&urr.cr.socket_timeout&urr.cr.st",
"atic_nodesAddress of a fixed backend speaking whatever the clients speak; several lines take turns.Text ",
"that is put in front of the address of the listener to obtain the backend address, normally a directory ",
"full of UNIX sockets.rawrouter-use-base = /run/sites/&urr.cr.use_cacheFinds the backend of each connecti",
"on in a uWSGI cache, named by the value, where the entry stored under the address of the listener holds ",
"the address.cache2 = name=backends,items=100\nrawrouter-use-cache = backendsFunction that turns the addr",
"ess of the listener into a backend address, written as modifier1, script and function name separated by ",
"colons.rawrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in which %s is rep",
"laced by the address of the listener.rawrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of t",
"his same instance that receives the traffic of the rawrouter (0 is the first one).Alias of `rawrouter-pr",
"ocesses`: how many rawrouter processes are started.&urr.xclientGreets the backend (a mail server) with a",
"n XCLIENT line that carries the IPv4 address of the real client.Zerg server from which the rawrouter obt",
"ains listening sockets that are already bound.&ur.gc_freqAlias of `ruby-gc-freq`: requests between two f",
"orced garbage collections.&ur.libdirRUBY19Folder in which the interpreter looks for its standard library",
", before the folders known at build time; repeatable.&ur.rbrequireRuby file to run right before the appl",
"ication is loaded, in each worker when lazy-apps is on; an error in it is only logged.&urbts.rbthreadsAl",
"ias of `rbthreads`: several Ruby threads per worker.Alias of `rb-require`: Ruby file to run before the a",
"pplication.Give the terminal to an irb session in the first worker, or evaluate the Ruby source that is ",
"passed as value.Like `rbshell`, but the worker goes back to serving requests when the session is closed.",
"Serve requests from several Ruby threads per worker, which Rack needs before the threads setting (2 or m",
"ore) can be used.With fewer than two threads the server exits at startup. Without this loop engine, thre",
"ads in a Ruby worker end in a crash.plugins = rack,rbthreads\nrbthreads = true\nthreads = 8&uwsgi.rb_sig",
"nal_timersAlias of `signal-rbtimer`: raises a uwsgi signal periodically from the timer tree of the maste",
"r.&uwsgi.reforkAlias of `refork`: continue in a child process once the user has been changed.&uwsgi.refo",
"rk_as_rootAlias of `refork-as-root`: continue in a child process that still has root rights.&uwsgi.refor",
"k_post_jailAlias of `refork-post-jail`: continue in a child process once the post-jail phase is over.&uw",
"sgi.reaperAfter every request, collect all dead child processes so that none is left as a zombie.Helps a",
"pplications that start helper programs and never wait for them. The collection takes any finished child,",
" so code which wants an exit status, such as Python `subprocess` in another thread, may lose it. One or ",
"more system calls are added to each request. The right cure is to wait for children in the application; ",
"use this only for code you cannot change. It is unrelated to the master, which cares for workers by itse",
"lf.reaper = trueStarts a child once user rights have been taken on and continues there, while the parent",
" only waits for it.Starts a child while still root and continues in it, so that a fresh pid namespace fr",
"om `unshare2` takes effect for the server.Continues in a child process at the end of the post-jail phase",
", which is how a pid namespace from `unshare` becomes active.SIGHUPTell the running server whose pid is ",
"in this file to reload gracefully (SIGHUP), then exit.Meant for the command line; in a configuration fil",
"e it prevents the start.&uwsgi.reload_mercySeconds granted to daemons and vassals to finish at reload or",
" shutdown before they are killed.Often mistaken for the grace time of workers, on which it has no influe",
"nce: that is `worker-reload-mercy`, with its own default of 60. When unset, an Emperor waits 30 seconds ",
"for its vassals, and attached daemons get only a few. Setting it low in the hope of faster deployments t",
"herefore shortens nothing as long as a worker is busy. Set both when you need a hard upper bound, below ",
"the stop timeout of your service manager.reload-mercy = 10\nworker-reload-mercy = 30&uwsgi.reload_on_asA",
"ddress space in megabytes at which a worker exits after finishing its request and is replaced.Off by def",
"ault. The test is made when a request ends, never during one, and not before the worker has lived for `m",
"in-worker-lifetime` seconds (10 by default). Address space grows with threads and mapped files without r",
"eal memory being used, therefore `reload-on-rss` describes leaks better. A value at or above `limit-as` ",
"never fires, because allocations fail first. Without a master nobody starts the replacement. Suffixes: M",
" is ignored, and G does not mean gigabytes.master = true\nreload-on-as = 1024&uwsgi.reload_on_exceptionE",
"nds a worker whose application lets an exception escape, so that the master replaces it.The other reques",
"ts in the threads of that worker are lost. With the flag on, exception handlers and the exception counte",
"rs are bypassed.&uwsgi.reload_on_exception_reprClass and message together of an escaping exception upon ",
"which the worker is replaced; repeatable.In 2.0.31 only the message is used for the comparison, exactly ",
"as with `reload-on-exception-value`.&uwsgi.reload_on_exception_typeClass of an escaping exception upon w",
"hich the worker is replaced; repeatable.In 2.0.31 the text is compared with the exception's message and ",
"not with its class, so a class name will hardly ever match.&uwsgi.reload_on_exception_valueMessage of an",
" escaping exception upon which the worker is replaced; the whole text must be equal.&uwsgi.reload_on_fdD",
"escriptor number whose readability triggers a graceful reload, optionally followed by `:bytes` to read a",
"nd a log text after a blank.&uwsgi.reload_on_pssReplace a worker after a request when its proportional m",
"emory (PSS) exceeds this many megabytes; Linux only.&uwsgi.reload_on_rssResident memory in megabytes at ",
"which a worker exits after finishing its request and is replaced.Off by default; a common remedy for slo",
"w leaks. The measurement happens at the end of a request only, so a single huge request is not interrupt",
"ed, and a worker younger than `min-worker-lifetime` seconds (10 by default) is spared. Pages shared with",
" other workers count fully. Choose a threshold clearly above the size reached after a normal warm-up, or",
" workers are recycled all the time. To stop a runaway in the middle of a request use `evil-reload-on-rss",
"`. The number is in megabytes: bytes pasted here disable the check in practice.master = true\nreload-on-",
"rss = 512&uwsgi.reload_on_ussReplace a worker after a request when its unshared memory (USS) exceeds thi",
"s many megabytes; Linux only.&up.reload_os_envCopies the process environment into os.environ again whene",
"ver an application is loaded.Raised a TypeError at start in versions before 2.0.29.Drops a header by nam",
"e from what the application sends.The value is only the name, without colon, and letter case does not ma",
"tter. May be repeated. Typical candidates are version banners and internal notes. Headers from add-heade",
"r and from the addheader action stay, so the two options together replace a header by a value of your ow",
"n. A header that must be read before it is hidden is better served by pull-header.rem-header = X-Powered",
"-By\nrem-header = Server&uwsgi.remap_modifierLets the handler of one modifier answer for another, writte",
"n as `from:to` and repeated with commas.Destination that receives only the access lines, separate from a",
"pplication output and server messages.The value is a logger type with its argument, for instance `file:/",
"path`, and may begin with an alphanumeric identifier so that log-req-route can select it. May be repeate",
"d; every logger without an identifier gets each line. An unknown type ends the start, and the types on o",
"ffer depend on the plugins compiled in. With disable-logging nothing arrives here, apart from requests t",
"hat log-4xx, log-5xx or log-slow bring back. Writing it turns on the master and both of its log pipes.re",
"q-logger = file:/var/log/shop/access.log\nlogger = file:/var/log/shop/server.logLook up a host name in D",
"NS while the file is read and keep its IP address in a placeholder, as `name=host`.A name that cannot be",
" resolved ends the start-up. The address is not refreshed while the server runs.Alias of `collect-header",
"`: copies a header the application sends into a variable.65536&uwsgi.response_header_limitUpper bound in",
" bytes for the header block of one response, 65535 by default.Runs an action just before the response he",
"aders leave, for requests whose URL path matches a regular expression.Runs an action just before the res",
"ponse headers leave, for requests whose Host header matches a regular expression.Runs an action just bef",
"ore the response headers leave, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.Th",
"e chain is evaluated once per response, after the application has set status and headers and before they",
" leave, which makes it the place for compression or for further headers. Headers are not visible as vari",
"ables by themselves: collect them with collect-header or pull-header first. The value is `test:argument ",
"action:arguments`; an unknown test or action ends the start. An action that breaks the chain also discar",
"ds the body.collect-header = Content-Type REPLY_TYPE\nresponse-route-if = startswith:${REPLY_TYPE};text/",
" gzip:Runs an action just before the response headers leave, provided that a test such as `equal:`, `exi",
"sts:` or `empty:` fails.Reads like response-route-if with the result of the test reversed, so `empty:${N",
"AME}` selects the responses that do carry the collected value. The value is `test:argument action:argume",
"nts` with one blank between the parts. It sees variables of the request and those that collect-header or",
" pull-header has filled; a header that was not collected looks empty. An unknown test or action ends the",
" start of the server.pull-header = X-Audit AUDIT\nresponse-route-if-not = empty:${AUDIT} log:audit ${AUD",
"IT}Marks a jump target for goto inside the rules that run before headers are sent.Runs an action just be",
"fore the response headers leave, for requests whose query string matches a regular expression.Runs an ac",
"tion just before the response headers leave, for requests whose Referer header matches a regular express",
"ion.Runs an action just before the response headers leave, for requests whose client address matches a r",
"egular expression.Runs an action just before the response headers leave, for requests whose authenticate",
"d user name matches a regular expression.Runs an action just before the response headers leave, without ",
"any test, for each request that gets this far down the rules.Runs an action just before the response hea",
"ders leave, if the status code equals the leading number, as in `404 action:args`.Runs an action just be",
"fore the response headers leave, for requests whose undecoded URI with its query matches a regular expre",
"ssion.Runs an action just before the response headers leave, for requests whose User-Agent header matche",
"s a regular expression.Send SIGTSTP to the server named by a pid file, which wakes a paused one but paus",
"es an active one.&uwsgi.reuse_portSets SO_REUSEPORT on listening TCP sockets, so that several instances ",
"can bind the same address; Linux honours it as well.&uring.appClojure handler that answers requests, wri",
"tten as its namespace, a colon or slash, and the name of the var.Clojure source file to evaluate, found ",
"through the class path, before the handler is looked up; repeatable.Runs an action ahead of the applicat",
"ion, for requests whose URL path matches a regular expression.The value is a pattern, one blank and `act",
"ion:arguments`; captured groups are available as $1 and so on, request variables as ${NAME}. Rules run f",
"rom top to bottom until an action ends the chain, and some actions, like addheader, let it go on. A miss",
"ing blank or colon and an unknown action end the start, but a broken pattern shows up only when the work",
"ers are set up. Builds without PCRE have no routing at all.route = ^/old/(.*)$ redirect-permanent:/new/$",
"1\nroute = ^/health$ return:200Runs an action ahead of the application, for requests whose Host header m",
"atches a regular expression.Runs an action ahead of the application, provided that a test such as `equal",
":`, `exists:` or `empty:` succeeds.The value is `test:argument action:arguments`. Tests of the core incl",
"ude equal, startswith, endswith, contains, regexp, empty, exists, isfile and ipv4in; those that compare ",
"two texts separate them by a semicolon. Variables are written ${NAME}. The first blank ends the test, so",
" its argument must not contain one. An unknown test or a missing colon ends the start. Use route-if-not ",
"for the opposite case.route-if = exists:/run/shop/maintenance return:503Runs an action ahead of the appl",
"ication, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a place in the request",
" rules to which a goto action further up can jump.The value is a bare name, without pattern or action. L",
"abels do nothing alone: a goto action jumps to the label of that name and processing continues with the ",
"rule below it. Jumps lead forward only, and a goto whose label is missing or further up ends the handlin",
"g of the request with a message in the log. No check of the names takes place at start. Each of the four",
" rule chains has labels of its own.route-if-not = equal:${REQUEST_METHOD};POST goto:reading\nroute-run =",
" addheader:Cache-Control: no-store\nroute-label = readingRuns an action ahead of the application, for re",
"quests whose query string matches a regular expression.Runs an action ahead of the application, for requ",
"ests whose Referer header matches a regular expression.Runs an action ahead of the application, for requ",
"ests whose client address matches a regular expression.With log-x-forwarded-for the text of that header ",
"is compared instead of the peer address, and clients can forge it.Runs an action ahead of the applicatio",
"n, for requests whose authenticated user name matches a regular expression.Runs an action ahead of the a",
"pplication, without any test, for each request that gets this far down the rules.The value is only `acti",
"on:arguments`. Typical uses are a header for all answers, a variable for the log, or a chain that ends i",
"n one fixed action. It stands in the same ordered chain as the other route lines, which means that a rul",
"e above that ends the processing keeps it from running. A missing colon or an unknown action ends the st",
"art; which actions exist depends on the plugins that were built in or loaded above.route-run = addheader",
":X-Frame-Options: DENYRuns an action ahead of the application, for requests whose undecoded URI with its",
" query matches a regular expression.Runs an action ahead of the application, for requests whose User-Age",
"nt header matches a regular expression.&uwsgi.router_listPrints the names of the routing actions that th",
"is binary and its loaded plugins provide.Alias of `router-list`: prints which routing actions are availa",
"ble.&uwsgi.rpc_maxNumber of slots for RPC functions that each worker can register, 64 unless changed.Zer",
"o ends the start-up with an allocation error.&u_rrd.directoryDirectory in which one RRD file per metric ",
"is created and kept up to date.The directory must exist. Needs the librrd library at run time; switches ",
"on the master and the metrics subsystem.rrdtool = /var/lib/uwsgi/rrd&u_rrd.freqSeconds between two updat",
"es of the RRD files (default 300).The files are created with a heartbeat of 600 seconds; a longer pause ",
"leaves gaps in the graphs.&u_rrd.lib_nameShared library to load in place of librrd.so, by file name or f",
"ull path.rrdtool-lib = librrd.so.8rsyslog&u_rsyslog.packet_sizeLargest datagram in bytes that the remote",
" syslog logger sends (1024 by default, the limit of the old syslog standard).&u_rsyslog.split_msgSend a ",
"log line that does not fit into one datagram as several ones, where the rest of it is dropped otherwise.",
"Number of requests between two forced runs of the garbage collector; 0 or 1, the default, means after ea",
"ch request.Alias of `rb-lib`: a folder for the interpreter's own libraries.Alias of `gemset`: name of th",
"e RVM environment to apply before Ruby starts.&ur.rvm_pathInstallation folder of RVM, tried before ~/.rv",
"m and /usr/local/rvm; repeatable.Keep this inherited file descriptor open when the server closes those i",
"t does not know; may be repeated.&uwsgi.safe_pidfileFile that receives the process id only once the serv",
"er has started completely.Unlike `pidfile`, a start that fails, for example because the address is in us",
"e, does not damage the file of the instance that is still running. With `uid` set `vacuum` leaves it beh",
"ind; in that case take `safe-pidfile2`. The path should be absolute and in a directory that only the ser",
"vice can write, such as a directory under /run; predictable names in /tmp invite abuse.safe-pidfile = /r",
"un/mysite/uwsgi.pid\nmaster = true&uwsgi.safe_pidfile2File that receives the process id after the worker",
"s were started, with the rights of the target user.The most careful of the four variants: it appears onl",
"y when the workers have been spawned, and it belongs to the user of `uid`, so `vacuum` can delete it at ",
"shutdown. That user needs write permission in the directory. Use an absolute path, because `chdir` has t",
"aken effect by then. Tools that wait for the file can take its existence as the sign of a successful sta",
"rt.uid = www-data\nsafe-pidfile2 = /run/mysite/uwsgi.pid\nvacuum = true&uwsgi.scgi_modifier1Number of th",
"e request plugin (modifier1) assigned to requests that arrive through SCGI.&uwsgi.scgi_modifier2Second p",
"lugin selector (modifier2) assigned to requests that arrive through SCGI.\"scgi-nph\"SCGI listener that ",
"answers with a complete HTTP status line instead of CGI style headers.\"scgi\"Accept requests from a web",
" server that talks SCGI, on a TCP address or UNIX path.Alias of `alarm-segfault`: names who is told abou",
"t a crashed process.Define `name=value`, where the name may be an option to configure or a placeholder f",
"or later `%(name)`.Without an equals sign the start fails. The text itself is not expanded, yet the entr",
"y that it creates is. Under `strict` the name must be a known option; use `set-placeholder` for your own",
" names.Alias of `set-placeholder`: defines a variable for `%(name)`, also under `strict`.Define a variab",
"le `name=value` for later use as `%(name)`, permitted under `strict` as well.A name that belongs to an o",
"ption is refused. The value is kept as it is, so `$(HOME)` and other references inside it are not resolv",
"ed. When a name is defined twice, `%(name)` shows the first value.&uwsgi.setnsAddress of another server'",
"s `setns-socket`, whose kernel namespaces are entered before start-up goes on.While nobody answers, the ",
"start is repeated once a second without end and without a time limit. It happens before the pre-jail pha",
"se and needs root.&uwsgi.setns_preopenOpens the descriptors of the current namespaces early in the start",
", so that `setns-socket` later hands out these and not the ones found at that moment.Without it the mast",
"er looks the namespaces up anew for each client, which fails once the process has entered a root directo",
"ry that lacks /proc. Switch it on together with `setns-socket` when `chroot` or `pivot-root` is in use a",
"nd the namespaces exist before the start, as with vassals that the Emperor clones. Namespaces entered la",
"ter, by `unshare` or `setns`, are not what it hands out. A missing /proc at that early point ends the st",
"art. Linux only, off by default.setns-socket = /run/uwsgi/shop.ns\nsetns-preopen = true&uwsgi.setns_sock",
"et_skipAlias of `setns-socket-skip`: withholds one namespace, for example net, from the clients of the s",
"haring socket.&uwsgi.setns_socketPath of a UNIX socket on which the master hands its Linux namespaces to",
" other servers that want to join them with `setns`.The file gets mode 0600 whatever its directory allows",
", so only the same user and root can ask. Each client receives one descriptor for every file in the kern",
"el's namespace directory of the process, user namespaces always excepted; leave more out with `setns-ski",
"p`. The socket also counts as a reason to run: an instance with nothing else to serve starts. Linux only",
", and it switches the master on.setns-socket = /run/uwsgi/shop.ns\nsetns-skip = pidName of one namespace",
" (such as pid or net) that is left out of what `setns-socket` and `setns-preopen` give away; repeatable.",
"&up.shared_import_listModule or file that is loaded once before anything is forked, so that workers, mul",
"es and spoolers have it; may be repeated.Also loaded early when `lazy-apps` postpones the application. E",
"rrors are only printed.Alias of `shared-import`: code inherited by workers, mules and spoolers.&ur.share",
"d_rbrequireRuby file to run once, before workers are forked even with lazy-apps, so that its memory is c",
"ommon to all of them.Alias of `shared-rb-require`: Ruby file that runs once before the fork.Open a liste",
"ning address early, with the rights of the starting user, for other lines to reuse as `=0`, `=1` and so ",
"on.Sockets are normally bound after `uid` and `gid` took effect, so a port below 1024 fails with permiss",
"ion denied. A shared socket is bound while the server is still root; a later line such as `http-socket =",
" =0` then serves it. The numbers count the shared sockets in the order written, from zero, and the decla",
"ration must stand above its use, otherwise the start ends with `unable to use shared socket`. Sending it",
" to a plugin or a router works the same way.shared-socket = :80\nhttp-socket = =0\nuid = www-data\ngid =",
" www-data&uwsgi.sharedareas_listReserve raw memory shared by all processes, as a number of pages or as `",
"key=value` pairs such as `size` or `file`.A bare number counts memory pages, usually of 4096 bytes. With",
"out a usable size the start fails. Areas are numbered from 0.&uwsgi.show_configWrites the effective conf",
"iguration to the log in INI form, then goes on with the start.Placeholders and environment references ar",
"e shown already expanded, included files are merged in, and the order is the one in which the options we",
"re read, so it answers the question of what the server really understood. Unknown names appear as well, ",
"because they are kept as placeholders, and their presence does not mean that they have an effect. Passwo",
"rds in the file end up in the log, too. Meant for a trial run on the command line.base_workers = 4\nproc",
"esses = %(base_workers)\nshow-config = true&uwsgi.shutdown_socketsMakes workers shut their listening soc",
"kets down on a graceful stop and not merely close their own descriptor.A shutdown acts on the socket its",
"elf, hence on all processes that share it: new connections are refused from then on. The name exists onl",
"y in the 2.0 series.Deliver a uwsgi signal number from 0 to 255 to another instance, as `address,number`",
", and exit.&uwsgi.signal_bufsizeSocket buffer, in bytes, for uwsgi signals that wait to be handled.Raise",
" a uwsgi signal periodically from the sorted timer tree of the master, as number, space, seconds.Unlike ",
"`signal-timer` it uses no kernel timer. At most 64 can be registered.&uwsgi.signal_timersRaise a uwsgi s",
"ignal at a fixed interval, given as the signal number, a space and the seconds.The application must regi",
"ster a handler for that number. Text without a space is fatal.Alias of `signal-bufsize`: buffer in bytes",
" for waiting uwsgi signals.&uwsgi.single_interpreterLoad all applications into one Python interpreter in",
" place of a separate one for each mount point.The first application always lives in the main interpreter",
", so a site with one application notices little. With several mounts, sub-interpreters isolate settings ",
"and modules, but some C extensions, numpy and many cryptography bindings among them, break or deadlock t",
"here; this flag avoids that. The price is a shared `sys.modules`: two Django projects with different set",
"tings then collide. Run them as separate instances or vassals in that case.single-interpreter = true\nmo",
"dule = mysite.wsgi&uwsgi.skip_atexitLet stopping workers end instantly without running exit handlers of ",
"libraries and plugins.&uwsgi.skip_atexit_teardownSave time at shutdown by not destroying the Python or P",
"erl interpreter of stopping processes.&uwsgi.skip_zeroDo not examine whether descriptor 0 is an inherite",
"d socket, as inetd style starters pass it.Keeps an external program alive across reloads by watching its",
" pid file, written as `pidfile[,checks] command`; the program puts itself into the background.The number",
" after the comma is how many checks, about one per second, a newly started program gets to write its pid",
" file; 10 by default. Once it was seen running, a vanished process is replaced at the next check. Withou",
"t a blank the start ends. If the first word is not a path, the pid file has probably been forgotten and ",
"the command's own name is taken for it.Keeps an external program alive across reloads by watching its pi",
"d file, written as `pidfile[,checks] command`; the program stays in the foreground and uWSGI detaches it",
" and writes the file.Certificate for one host name, written as `name cert,key[,ciphers[,client-ca]]`, th",
"at TLS listeners present to clients asking for it.The name is compared as a whole, without wildcards. A ",
"missing blank or comma ends the start, whereas an unreadable certificate is only logged and the listener",
" falls back to its own.ssl&uwsgi.sni_dirDirectory in which a TLS listener looks for `HOST.crt`, `HOST.ke",
"y` and an optional `HOST.ca` when a client names an unknown host.The files are read while serving, so th",
"e process needs access to them with its unprivileged user.&uwsgi.sni_dir_ciphersOpenSSL cipher list for ",
"certificates that come from `sni-dir` or from subscriptions.Certificate for all host names that match a ",
"regular expression, with the same fields behind it as in `sni`.Consulted when no `sni` entry fits, and n",
"ever while `subscription-dotsplit` is on.UDP address on which the server answers SNMP queries about its ",
"request counters.Nothing is ever answered unless `snmp-community` is set. The master is switched on. In ",
"a configuration file write the address, because the bare name gives an empty one that cannot be bound. `",
"snmp-community` alone is enough to serve queries that arrive at the `udp` port.Shared word that SNMP que",
"ries must carry to be answered; it travels unencrypted and is cut at 72 characters.&uwsgi.so_keepaliveHa",
"s the kernel probe idle TCP connections, which uncovers clients that vanished without closing.Unrelated ",
"to HTTP keep-alive. The pace of the probes comes from the system's settings, on Linux two hours by defau",
"lt.&uwsgi.so_send_timeoutNumber of seconds a blocked write on a TCP connection may take before the kerne",
"l gives up; unlimited when absent.Set on the listening sockets and inherited by connections. Declared wi",
"thout an argument, so that on the command line it can only become 1; write it into a configuration file ",
"to give a number.Alias of `so-send-timeout`: longest blocked write to a TCP client, in seconds.Address o",
"n which workers accept requests in the default protocol, a TCP `host:port` or the path of a UNIX socket.",
"The protocol is uwsgi unless `protocol` says otherwise, so a browser cannot talk to it; put nginx, Apach",
"e or the `http` router in front. Text without a colon is a file name: `socket = 9000` creates a file cal",
"led 9000. URL prefixes such as `tcp://` or `unix:` are not understood and bind a useless address without",
" any error. Whoever reaches a uwsgi socket can make the worker run code, therefore bind to 127.0.0.1 or ",
"to a UNIX socket with a tight `chmod-socket`. May be repeated; the order gives each socket its number.so",
"cket = /run/mysite/uwsgi.sock\nchmod-socket = 660Alias of `protocol`: language spoken on every plain `so",
"cket` line.Both names write the same variable, so the last one read wins. The value affects `socket` onl",
"y, never `http-socket`, `fastcgi-socket` and other listeners whose name already fixes the language. A wo",
"rd that no compiled-in or loaded plugin registers stops the server at start. Prefer one spelling across ",
"your files, and prefer `http-socket` where HTTP is all you want.socket = /run/mysite/app.sock\nsocket-pr",
"otocol = http&uwsgi.so_rcvbufKernel receive buffer requested for each listening stream socket, in bytes;",
" the system's default applies when absent.&uwsgi.so_sndbufKernel send buffer requested for each listenin",
"g stream socket, in bytes; the system's default applies when absent.4&uwsgi.socket_timeoutTime in second",
"s that reading from or writing to a client or peer may stall before it is given up.The default is 4. It ",
"limits silence on the network, not the time your code takes; for that use `harakiri`. Raise it for slow ",
"uploads or clients on bad lines. The engines gevent, asyncio and tornado need at least 30: a lower value",
" after their line brings a warning, and one before it is silently replaced. On Linux the value also beco",
"mes the deferred accept time of TCP listeners.socket-timeout = 30Directory of queued jobs, together with",
" a process that executes them in the background.Each job is a file in the directory, so it survives rest",
"arts. The directory is made if it does not exist, one level deep, otherwise the start fails. Relative pa",
"ths are resolved from the launch directory. The master is switched on implicitly, and an explicit `maste",
"r = false` leaves jobs unprocessed. With `lazy-apps` the process has not loaded the application: name th",
"e module with the functions in `spooler-import`, or jobs are retried for ever. More processes per direct",
"ory come from `spooler-processes`.spooler = /var/spool/mysite\nspooler-processes = 2\nspooler-import = m",
"ysite.tasks&uwsgi.spooler_chdirDirectory to enter before each background job is executed.&uwsgi.spooler_",
"cheapStop spooler processes that have nothing to do and start them again when work may have come in.UWSG",
"I_SPOOLER_EXTERNALDirectory into which this instance only writes jobs, while another instance runs them.",
"&uwsgi.spooler_frequencyAlias of `spooler-frequency`: interval in seconds between looks into the spool d",
"irectories.Interval in seconds between two looks into the spool directories, 30 by default.Jobs queued b",
"y the same instance wake an idle process at once; the interval matters for postponed, retried and foreig",
"n jobs.&uwsgi.harakiri_options.spoolersKill a spooler process when one of its jobs or signal handlers ta",
"kes longer than this many seconds.The job file stays, so a job that never finishes is tried again.&up.sp",
"ooler_import_listModule or file that each spooler process loads when it begins, normally the one definin",
"g the task functions; may be repeated.Needed with `lazy-apps`: the spooler then does not have the applic",
"ation, fails to find its function and retries the task for ever.spooler = /var/spool/site\nlazy-apps = t",
"rue\nspooler-import = mysite.tasks&uwsgi.spooler_max_tasksReplace a spooler process by a new one after i",
"t has executed this many tasks.tasks&uwsgi.spooler_orderedWork through queued jobs in sorted order and d",
"escend into numbered priority directories.&uwsgi.spooler_numprocNumber of processes that work on each sp",
"ool directory, 1 unless raised.It takes effect as soon as it is read, so a placeholder in its value is n",
"ot expanded.Alias of `spooler-import`: a module or file that each spooler loads when it begins.&uwsgi.sp",
"ooler_quietDo not log when a background job is queued, begun or finished.&uwsgi.spooler_signal_as_taskCo",
"unt a signal handled by a spooler as a task, so that it adds up towards spooler-max-tasks.Alias of `sqli",
"te3`: options from an SQLite file.Read more options from an SQLite file, taken from the first two column",
"s of a table named uwsgi or of the query after a colon.&uwsgi.sslv3Alias of `ssl-enable3`: admits the br",
"oken SSL 3.0.&uwsgi.tlsv1Admits the outdated TLS 1.0, which is refused otherwise.Must stand above the li",
"ne that declares the TLS listener.Admits the broken protocol SSL 3.0, which current OpenSSL builds usual",
"ly no longer contain.&uwsgi.ssl_optionsFurther OpenSSL option bits, as one decimal number, that are swit",
"ched on for each TLS listener; repeatable.Hexadecimal numbers become 0. It must precede the line of the ",
"listener. Declared without an argument, hence of no use on the command line.bits&uwsgi.ssl_sessions_time",
"outUWSGI_SSL_SESSION_CACHEAlias of `ssl-sessions-timeout`: lifetime of resumable TLS connections, in sec",
"onds.&uwsgi.ssl_sessions_use_cacheAlias of `ssl-sessions-use-cache`: keeps TLS sessions in the named cac",
"he.Number of seconds for which a TLS client may resume its session; 300 by default.Unknown to builds wit",
"h OpenSSL 3.Name of a uWSGI cache in which TLS sessions are shared by all processes, or `true` for the f",
"irst one.The cache needs blocks of at least 4096 bytes. Builds with OpenSSL 3 lack the name and ignore i",
"t like any unknown word.\"suwsgi\"Alias of `suwsgi-socket`: uwsgi packets carried over TLS, with certifi",
"cate and key after the address.&uwsgi.ssl_tmp_dirDirectory for files made out of certificates and keys t",
"hat are given as PEM text and not as a path.In 2.0.31 the test that tells text from path is inverted, so",
" ordinary paths are written to the temporary file themselves and the certificate fails to load.&uwsgi.ss",
"l_verboseLogs failed handshakes, rejected client certificates and trouble with the session store.&uwsgi.",
"ssl_verify_depthNumber of levels that the chain of a client certificate may have above it; 1 by default.",
"Read at the moment a TLS address is declared, so it must stand above the `https` or `https-socket` line.",
"levels&usrListener that terminates TLS and copies the decrypted bytes to a backend, given as address, ce",
"rtificate and key.The value is `address,certificate,key`, optionally followed by `,ciphers` and `,client",
" CA`; fewer than three parts or an unreadable certificate end the start. Write `sslrouter-session-contex",
"t` above this line if you use it.master = true\nsslrouter = :8443,/etc/ssl/site.crt,/etc/ssl/site.key\ns",
"slrouter-to = 127.0.0.1:8000&usr.cr.buffer_size&usr.cr.cheapMakes the sslrouter ignore its clients as lo",
"ng as no backend has subscribed, and again after the last one has left.&usr.cr.neventsLargest number of ",
"ready events that the sslrouter handles in one turn of its loop (default 64), not a limit on clients.&us",
"r.cr.fallback&usr.cr.static_node_gracetime&usr.cr.harakiriSeconds that a sslrouter process may need for ",
"one batch of events before the master kills it.&usr.cr.max_retries&usr.cr.processesNumber of sslrouter p",
"rocesses to start next to the workers (default 1).&usr.cr.quiet&usr.ssl_session_contextIdentifier of the",
" TLS session context for the `sslrouter` lines that stand below it.&usr.sniSSL_CTRL_SET_TLSEXT_HOSTNAMEC",
"hooses the backend by the server name that the client sends in its TLS handshake instead of by the liste",
"ning address.&usr.cr.stats_serverAlias of `sslrouter-stats`: where the JSON report is offered.Address of",
" a socket that answers each connection with a JSON report about the sslrouter.Address (UDP, or a UNIX da",
"tagram socket) where backends announce themselves to the sslrouter.&usr.cr.socket_timeout&usr.cr.static_",
"nodesAddress of a fixed backend speaking the protocol inside the TLS connection; several lines take turn",
"s.Text that is put in front of the address of the listener, or the SNI name to obtain the backend addres",
"s, normally a directory full of UNIX sockets.sslrouter-use-base = /run/sites/&usr.cr.use_cacheFinds the ",
"backend of each connection in a uWSGI cache, named by the value, where the entry stored under the addres",
"s of the listener, or the SNI name holds the address.cache2 = name=backends,items=100\nsslrouter-use-cac",
"he = backendsFunction that turns the address of the listener, or the SNI name into a backend address, wr",
"itten as modifier1, script and function name separated by colons.sslrouter-use-code-string = 0:mapper.py",
":lookupTemplate of the backend address, in which %s is replaced by the address of the listener, or the S",
"NI name.sslrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receiv",
"es the traffic of the sslrouter (0 is the first one).Alias of `sslrouter-processes`: how many sslrouter ",
"processes are started.Zerg server from which the sslrouter obtains listening sockets that are already bo",
"und.Same listener as `sslrouter`, described with named items: addr, cert and key are required, ciphers a",
"nd client_ca may follow.sslrouter2 = addr=:8443,cert=/etc/ssl/site.crt,key=/etc/ssl/site.key&uwsgi.subsc",
"riptionsAlias of `subscribe-to`: announces this instance and its domain to a router.&usl.enabledSwitches",
" between the requests of an async worker with the tasklets of Stackless Python.Needs at least two async ",
"cores.&uwsgi.subscriptions_blockedStarts with all registrations held back until the command S arrives th",
"rough the `master-fifo`.Without that pipe there is no way to begin, and the instance stays invisible.&up",
".start_response_nodelaySends the response headers at the moment the application calls start_response, wi",
"thout waiting for the first part of the body.&uwsgi.use_static_cache_pathsNumber of seconds for which th",
"e real path found for a static request is remembered in a cache, to save lookups.Needs a cache declared ",
"with cache2, or the start ends; the first one is taken unless static-cache-paths-name says otherwise. Ze",
"ro keeps it off.&uwsgi.static_cache_paths_nameWhich declared cache holds the resolved locations for `sta",
"tic-cache-paths`; an unknown one ends the start.Alias of `check-static`: a directory whose existing file",
"s are answered without the application.&uwsgi.static_expiresGives static answers an expiry date that man",
"y seconds after the request when the resolved file name matches, written as `regexp seconds`.A blank sep",
"arates the pattern from the number; without it the start ends, as it does when the pattern does not comp",
"ile. The first rule that matches wins, and rules without mtime are tried first.&uwsgi.static_expires_mti",
"meGives static answers an expiry date counted in seconds from the file's last change when the resolved f",
"ile name matches, written as `regexp seconds`.&uwsgi.static_expires_path_infoGives static answers an exp",
"iry date that many seconds after the request when the decoded path of the URL matches, written as `regex",
"p seconds`.&uwsgi.static_expires_path_info_mtimeGives static answers an expiry date counted in seconds f",
"rom the file's last change when the decoded path of the URL matches, written as `regexp seconds`.&uwsgi.",
"static_expires_typeGives static answers of one content type an expiry date that many seconds after the r",
"equest, written as `type=seconds`.&uwsgi.static_expires_type_mtimeGives static answers of one content ty",
"pe an expiry date counted in seconds from the last change of the file, written as `type=seconds`.The typ",
"e must equal the one found in the mime table exactly, so `text/css` is right and wildcards are not under",
"stood. Because the count begins at the modification time, a file that was changed long ago gets a date i",
"n the past and is not cached at all; static-expires-type counts from the moment of the request and is no",
"rmally what a deployment wants. A value without an equals sign ends the start.static-map = /feeds=/srv/s",
"hop/feeds\nstatic-expires-type-mtime = application/rss+xml=3600&uwsgi.static_expires_uriGives static ans",
"wers an expiry date that many seconds after the request when the full URI including its query matches, w",
"ritten as `regexp seconds`.&uwsgi.static_expires_uri_mtimeGives static answers an expiry date counted in",
" seconds from the file's last change when the full URI including its query matches, written as `regexp s",
"econds`.&uwsgi.static_gzipDelivers a precompressed neighbour of a static file, when the client accepts i",
"t, for file names that match the pattern.&uwsgi.static_gzip_allDelivers the precompressed neighbour, wit",
"h the suffix .br or .gz, of any static file when there is one and the client accepts it.Nothing is compr",
"essed on the fly: your build has to put `app.css.gz` or `app.css.br` next to `app.css`. Brotli is prefer",
"red when the browser announces it. Each static request costs one or two additional file checks, so limit",
" the search with static-gzip-dir or static-gzip-ext if only a part of the tree is prepared. It acts on f",
"iles found by static-map and check-static.static-map = /static=/srv/shop/static\nstatic-gzip-all = true&",
"uwsgi.static_gzip_dirPrefix of file names for which a precompressed neighbour is looked up.&uwsgi.static",
"_gzip_extEnding of file names, such as .css, for which a precompressed neighbour is looked up.Alias of `",
"static-gzip-dir`: limits the lookup of .gz and .br neighbours to names beginning like this.Alias of `sta",
"tic-gzip-ext`: limits the lookup of .gz and .br neighbours to names ending like this.&uwsgi.static_index",
"File name, such as index.html, to try inside a directory that a static lookup has found.&uwsgi.static_ma",
"psServes URLs that begin with a prefix from a directory, or from one fixed file, written as `prefix=targ",
"et`.The prefix is removed and the rest of the path is looked up in the target; a missing file falls thro",
"ugh to the application. The comparison is textual, so `/static` also catches `/static-old`. A value with",
"out an equals sign ends the start, and a blank beside that sign makes the mapping useless without a mess",
"age. Only GET and HEAD are answered. Escapes with `..` or through links are refused. Large downloads occ",
"upy a worker unless offload-threads is set.static-map = /static=/srv/shop/static\nstatic-map = /favicon.",
"ico=/srv/shop/static/favicon.ico\noffload-threads = 1&uwsgi.static_maps2Serves URLs that begin with a pr",
"efix from a directory and keeps that prefix as part of the looked-up path.&uwsgi.static_safePath prefix ",
"below which files may be served although they lie outside the mapped directory, for instance behind a sy",
"mbolic link.It switches off the escape protection for that prefix: a request with `..` can then reach ev",
"erything there, too. Keep it as narrow as possible.&uwsgi.static_skip_extLeaves requests whose path ends",
" in the given text to the application, whatever file exists for them.The value is compared with the end ",
"of the path as plain text, so include the dot. May be repeated. The normal use is to stop source files s",
"uch as `.php` or `.py` inside a served directory from being delivered verbatim. It applies to check-stat",
"ic, static-map and their relatives alike; without one of these it has no effect. The resolved file name ",
"is compared as well.check-static = /srv/shop/public\nstatic-skip-ext = .php\nstatic-skip-ext = .py&uwsgi",
".statsAddress on which the master answers every connection with a JSON document about workers, requests ",
"and memory.There is no password: whoever connects sees process data and, while requests run, their URI a",
"nd cookies, so bind to 127.0.0.1 or a UNIX socket. A value without a colon is a file name: `stats = 9191",
"` makes a socket file called 9191. The option is single, and a second line silently replaces the first. ",
"It switches the master on, but an explicit `master = false` leaves it dead. Read it with `uwsgi --connec",
"t-and-read` or uwsgitop; for curl add `stats-http`. A UNIX path replaces whatever file has that name.sta",
"ts = 127.0.0.1:9191\nstats-http = true&uwsgi.stats_httpSends an HTTP response head before the JSON statu",
"s document, so that browsers and curl understand it.Tools that read the raw socket must then be told to ",
"speak HTTP.&uwsgi.stats_minifiedAlias of `stats-minified`: leaves blanks and line breaks out of the stat",
"us document.Writes the JSON status document without blanks and line breaks.&uwsgi.stats_no_coresDrops th",
"e per-thread list, with the variables of running requests, from the JSON status document.A simple way to",
" keep URIs and cookies of current requests out of monitoring data.&uwsgi.stats_no_metricsDrops the metri",
"cs section from the JSON status document.&uwsgi.requested_stats_pushersSends statistics regularly to a m",
"onitoring system, named by pusher and argument as in `statsd:127.0.0.1:8125`.A pusher that is not compil",
"ed in or loaded ends the start; file, statsd, zabbix and others are plugins. Turns on the master and the",
" metrics collector.&uwsgi.stats_pusher_default_freqNumber of seconds between two transmissions for pushe",
"rs that have no interval of their own; 3 by default.Alias of `stats-pusher-default-freq`: seconds betwee",
"n transmissions of the statistics.Alias of `stats`: where the master serves its JSON status document.sta",
"ts_pusher_statsd&u_stats_pusher_statsd.all_gaugesKnown only to the 2.1 development tree: sends every met",
"ric to statsd as a gauge, counters included.&u_stats_pusher_statsd.no_workersKnown only to the 2.1 devel",
"opment tree: leaves the metrics of single workers out of what statsd receives.SIGINTTell the running ser",
"ver whose pid is in this file to shut down at once (SIGINT), then exit.Meant for the command line. Withi",
"n a configuration file the signal is sent as soon as the line is read and the server never starts.&uwsgi",
".strictRefuse to start when a key is neither a known option nor declared as a placeholder.By default a m",
"isspelt name is silently kept as a placeholder and the setting never acts. The check covers only lines r",
"ead after this one, so put it first. Names of a plugin become known once its `plugin` line was read. Cus",
"tom variables then need `set-placeholder`, and the closing word `end` must be spelled `endif` or `endfor",
"`. Environment variables beginning with `UWSGI_` are keys too, so `--strict` on the command line can stu",
"mble over them.[uwsgi]\nstrict = true\nset-placeholder = base=/srv/mysite\nchdir = %(base)&uwsgi.subscri",
"be_freqNumber of master rounds, roughly seconds, between two registrations; 10 by default.Must be well b",
"elow the router's `subscription-tolerance` of 17 seconds. A round lasts `check-interval` seconds.Registe",
"rs this instance with a router, written as server address and domain joined by a colon, and repeats that",
" regularly.Form: `[socket=]server:key[,modifier1[,digest:keyfile]]`. The server is host:port over UDP or",
" an absolute path; the key is the domain, or @ and a file with one domain per line. The first socket's a",
"ddress is announced unless another is given in front, so a socket must exist that the router can reach; ",
"127.0.0.1 is useless across machines. A malformed value is skipped without a message. Routers forget an ",
"instance after `subscription-tolerance` seconds of silence. Repeat the line for several domains or route",
"rs.socket = 10.0.0.5:3031\nsubscribe-to = 10.0.0.1:7000:shop.example.com&uwsgi.subscribe_with_modifier1N",
"umber sent as modifier1 in every registration, whatever the single lines say.&uwsgi.subscriptions2Regist",
"ers this instance with a router through named fields such as server, key, addr, weight, sign and the sni",
"_* files.Without `server` and `key` nothing is sent and nothing reported. `weight` changes the weight of",
" the whole instance. While the file named by `check` exists, the registration pauses.How a router spread",
"s requests over the instances of one domain, by weighted turns (wrr) or by fewest open requests (lrc, wl",
"rc).wrr is the default and also what any unknown word silently means. wlrc takes weights into account.wr",
"rlrcwlrc&uwsgi.subscription_clear_on_shutdownOn exit have the subscription server forget this vassal's a",
"ddress but keep its name, so that it can be woken again.&uwsgi.subscription_dotsplitLets a router retry ",
"an unknown domain with its leading labels removed, five attempts in all, so that `.example.com` catches ",
"all subdomains.Fallback keys begin with the dot. For TLS it also stops the search in `sni-regexp` and `s",
"ni-dir`.&uwsgi.subscription_mountpointsAlias of `subscription-mountpoints`: number of leading path eleme",
"nts in a subscription key.path elementsNumber of leading path elements that routers append to the host n",
"ame when they look for a subscribed node.&uwsgi.subscription_notify_socketPath of the datagram socket th",
"at subscription servers are told to send their acknowledgements to, in preference to `notify-socket`.17&",
"uwsgi.subscription_toleranceNumber of seconds without a registration after which a router treats an inst",
"ance as failed; 17 by default.&uwsgi.subscription_tolerance_inactiveSeconds without an announcement afte",
"r which a subscription that stands for a sleeping vassal is given up.&uwsgi.subscription_vassal_required",
"Refuse subscriptions that do not name the vassal they come from.&uwsgi.subscriptions_credentials_check_d",
"irDirectory prefix under which a file named like the domain must exist and belong to the user and group ",
"that register it.Key and value are joined as they stand, so end the directory with a slash. Repeatable. ",
"Requires `subscriptions-use-credentials` in the router, since without it every sender counts as user 0.D",
"igest and key directory, joined by a colon, with which a router verifies the signatures of instances tha",
"t register.Without signature or credentials checks everyone who reaches the subscription port can attrac",
"t a domain's traffic. Example value `SHA1:/etc/uwsgi/keys`. An unknown digest or a missing colon ends th",
"e start.86400&uwsgi.subscriptions_sign_check_toleranceAge in seconds up to which a signed registration i",
"s still accepted; 86400, a whole day, by default.&uwsgi.subscriptions_sign_skip_uidNumeric UID of a loca",
"l process whose registrations need no signature; `subscriptions-use-credentials` must be on.User names a",
"re not looked up and root cannot be exempted.UID&uwsgi.subscriptions_use_credentialsPasses the sender's ",
"process, user and group along with registrations over UNIX sockets, and reads them on the router's side.",
"The kernel vouches for these numbers, so a router can find out which local user claims a domain. It is n",
"eeded in the router, should be set in the applications too, and works only if the subscription server li",
"stens on a UNIX path, not on UDP. On its own it decides nothing: combine it with `subscriptions-credenti",
"als-check`, which compares the owner of a file per domain, or with `subscriptions-sign-skip-uid`. Withou",
"t it all senders appear as user 0 to those checks. Off by default.fastrouter-subscription-server = /run/",
"uwsgi/sub.sock\nsubscriptions-use-credentials = true\nsubscriptions-credentials-check = /etc/uwsgi/domai",
"ns/Alias of `pause`: toggles between halted and active for the server named by a pid file.Accept uwsgi p",
"ackets inside a TLS connection, given as `address,certificate,key` plus optional ciphers and client CA.F",
"ewer than three comma separated parts end the start-up, and certificate and key are loaded while the con",
"figuration is read.&usym.symcall_function_nameC function in the server's address space that answers requ",
"ests, alone or as prefix=function for one URL prefix.The symbol must come from the binary or from a libr",
"ary opened beforehand with dlopen; if it is missing the server exits. Requests need modifier1 18.&usym.p",
"ost_forkC function without arguments to invoke in every new process; a missing symbol ends that process.",
"&usym.rpcOffer a C function to remote callers, the value being the public name, a blank and the symbol.&",
"usym.use_rtld_nextRTLD_NEXTSkip the plugin's own object when C functions are looked up and begin with th",
"e libraries that follow it.&uwsgi.tcp_fast_openTurns on TCP Fast Open for listening sockets, with room f",
"or that many pending connections.&uwsgi.tcp_fast_open_clientUses TCP Fast Open for outgoing IPv4 connect",
"ions of the server.Alias of `tcp-fast-open`: pending Fast Open connections that a listener may hold.Alia",
"s of `tcp-fast-open-client`: applies TCP Fast Open when uWSGI connects to a peer.&uwsgi.tcp_nodelaySwitc",
"hes off Nagle's algorithm on every accepted connection, so that small parts of a response leave at once.",
"&up.test_moduleImports the given Python module and ends the server, with exit code 0 on success and 1 on",
" failure.&uwsgi.threads_stacksizeAlias of `threads-stacksize`: kilobytes of stack per worker thread.kilo",
"bytes&uwsgi.threaded_loggerMoves the writing of collected messages from the main loop of the master into",
" a separate thread of it.Meant for slow destinations. It is no cure for a remote logger that stops answe",
"ring: the master takes the same lock before it respawns a worker and would then hang as well.&uwsgi.thre",
"adsHow many requests a worker can handle at once, one per thread.One by default. With more, each worker ",
"takes that many requests at a time, so the total is processes multiplied by threads, and the application",
" must be thread-safe. It suits code that waits for databases or other services; pure Python computation ",
"does not get faster. In 2.0 harakiri keeps one deadline per worker, and a kill takes the requests of all",
" its threads along. Do not combine it with gevent, asyncio or async, whose core count it overrides.maste",
"r = true\nprocesses = 4\nthreads = 8Stack of each worker thread in kilobytes; by default the system's ow",
"n size is used.&uwsgi.use_thunder_lockMake the workers and threads take turns at accepting connections t",
"hrough a lock shared between processes.Without it every idle process wakes up for a new connection and a",
"ll but one go back to sleep, which wastes CPU and spreads load unevenly when there are many workers, or ",
"workers with threads. The price is one lock operation per request. The server does not choose it for you",
" on ordinary systems. It brings nothing with a single worker and thread.processes = 8\nthreads = 4\nthun",
"der-lock = true&uwsgi.use_thunder_lock_watchdogWatch over the lock of `thunder-lock`, so that a holder t",
"hat died does not block the other workers.Alias of `signal-timer`: raises a uwsgi signal at a fixed inte",
"rval, written as number, space, seconds.Runs each worker on the Tornado IO loop with this number of asyn",
"c cores, one per simultaneous request.A suspend engine such as `greenlet` is needed as well. `socket-tim",
"eout` is raised to at least 30 seconds.tornado = 50\ngreenlet = true&uwsgi.touch_chain_reloadFile whose ",
"changed modification time restarts the workers one by one, each when its predecessor is ready.Only usefu",
"l with `lazy-apps`: otherwise new workers inherit the code that the master loaded long ago. A touch duri",
"ng a running round is dropped.&uwsgi.touch_execFile and shell command separated by a blank; the master s",
"tarts the command when the file's modification time changes.Without a blank the watched file itself is e",
"xecuted. The command runs in the background and its status is not checked.&uwsgi.touch_logreopenFile who",
"se changed modification time makes the master close its log and open the same path anew, as logrotate ne",
"eds it.With a log opened by root and a later change of user, set `logfile-chown`, or nothing is logged a",
"ny more afterwards.&uwsgi.touch_logrotateFile whose changed modification time makes the master rename th",
"e current log and begin a new one.Concerns the file of `logto`, `logto2` or `daemonize` only; loggers de",
"fined with `logger` are not rotated by it.&uwsgi.touch_mules_reloadFile whose changed modification time ",
"makes the master restart its mules.In 2.0.31 the master crashes at the first touch if no mule is configu",
"red.&uwsgi.touch_reloadFile whose modification time the master watches; when it moves forward, the whole",
" server reloads gracefully.The time is read once per second (see `check-interval`), and the event also f",
"ires when the file appears or disappears. For a directory only its own entry list counts: edits inside f",
"iles go unnoticed, while every new file, such as a log or a compiled module, restarts the server. Watch ",
"one dedicated file and touch it at the end of a deployment. Never name a log file here, which reloads in",
" circles. Under an Emperor it is superfluous for the vassal's own configuration. A relative path is reso",
"lved after `chdir`. Brings the master along.touch-reload = /run/shop/reload&uwsgi.touch_signalFile and u",
"WSGI signal number separated by a blank; touching the file raises that signal.Without a blank the signal",
" is number 0.&uwsgi.touch_spoolers_reloadFile whose changed modification time makes the master restart i",
"ts spooler processes.&uwsgi.touch_workers_reloadFile whose changed modification time restarts the worker",
"s, leaving master, mules and spoolers alone.The new workers are forked from the old master and therefore",
" keep the old code, unless `lazy-apps` is on.tuntap&utt.devicesCreate a virtual network interface inside",
" this instance, optionally followed by a blank and the socket of the router that carries its packets.Mea",
"nt for a vassal in a network namespace of its own, which the router's UNIX socket is the only way out of",
". The interface is made after jailing, needs /dev/net/tun and root or CAP_NET_ADMIN, and has neither add",
"ress nor link state yet: a hook must configure it. When the router cannot be reached within 30 seconds a",
"t startup, or goes away later, the instance ends. With the name alone an interface is created and left t",
"o you. Repeatable.tuntap-device = vassal0 /run/tuntap.socket\nexec-as-root = ip addr add 10.7.0.2/24 dev",
" vassal0\nexec-as-root = ip link set vassal0 up&utt.device_rulesPacket rule that a vassal hands to its r",
"outer on attaching, made of direction (in or out), source, destination, action and, for some actions, a ",
"target.The words are separated by blanks and there must be at least four. Actions are allow, deny, and r",
"oute or gateway, which are the same thing and need a target as ip:port. An unknown direction or action e",
"nds the instance. Rules are tried in order, the first match decides and the default is to let packets pa",
"ss. In 2.0.31 the prefix length becomes a mask by a wrong shift: only /0, /16 and /32 (or no suffix) giv",
"e the expected mask on common processors.tuntap-device-rule = out 0.0.0.0 10.9.0.0/16 gateway 192.0.2.7:",
"4040\ntuntap-device-rule = in 10.7.0.9 0.0.0.0 deny&utt.routersStart an IP router for jailed vassals, gi",
"ven its network device, its UNIX socket and, if wanted, a counters address and a UDP gateway address.The",
" parts are separated by blanks. Creating the device needs root, and Linux is required. It is normally st",
"arted in the Emperor, whose vassals in network namespaces of their own then attach with tuntap-device. T",
"he device still has to be given an address and brought up.tuntap-router = emperor0 /run/tuntap.socket 12",
"7.0.0.1:9191\nexec-as-root = ip addr add 10.7.0.1/24 dev emperor0\nexec-as-root = ip link set emperor0 u",
"p&utt.fw_inFilter rule (allow or deny, source/bits, destination/bits) for packets on their way from the ",
"router's device to the vassals.Rules are tried in order, the first match decides, and what matches nothi",
"ng is allowed. An address of 0.0.0.0 stands for any. The action alone makes a rule for every packet. Any",
" word other than deny allows, misspellings included.tuntap-router-firewall-in = allow 10.7.0.1 10.7.0.0/",
"24\ntuntap-router-firewall-in = deny&utt.fw_outFilter rule (allow or deny, source/bits, destination/bits",
") for packets on their way from the vassals to the router's device.Same syntax and order of evaluation a",
"s tuntap-router-firewall-in.tuntap-router-firewall-out = deny 10.7.0.0/24 10.7.0.0/24&utt.routesSend pac",
"kets with a given source/bits and destination/bits over UDP to another router, named as ip:port in the t",
"hird place.&utt.stats_serverAddress at which every tuntap router of the instance reports its peers and t",
"heir traffic as JSON, unless it has one of its own.&utt.use_credentialsMake tuntap clients prove their p",
"id, uid and gid to the router when they attach, optionally naming a C function that turns those into an ",
"address.Set it on both sides, in the Emperor with the router and in each vassal. An empty value or true ",
"exchanges the credentials only; any other text in the router is taken for the name of a symbol in its pr",
"ocess, which gets pid, uid and gid and returns the IPv4 address of that client, or 0 to send it away; a ",
"missing symbol ends the start. The client waits until it has dropped root before it sends anything, so a",
" vassal without uid never gets its network.tuntap-use-credentials = true\nuid = app1&uwsgi.udp_socketAdd",
"ress of a UDP port in the master whose datagrams go to plugins, to the SNMP responder or, failing those,",
" into the log.Anybody who reaches the port can write into the log, so do not bind it to all interfaces. ",
"If the port cannot be bound the server goes on without it.&ug.ugreen!__UCLIBC__Switches between the requ",
"ests of an async worker with uWSGI's own C-level green threads.&ug.stackpagesStack of each uGreen thread",
", counted in memory pages (default: 256 KiB).pagesUser, by name or number, that the server becomes after",
" its privileged preparations.Effective only when started as root: otherwise a name is ignored silently a",
"nd a foreign number is fatal. Give `gid` too, since without it the process keeps group root and all its ",
"supplementary groups. The switch happens before sockets are bound, so ports below 1024 need `shared-sock",
"et` or a capability. `uid = 0` fails with `user 0 not found`. With it `vacuum` leaves `pidfile` behind; ",
"use `pidfile2`. Log files opened by root may not be reopened after rotation.uid = www-data\ngid = www-da",
"taFile creation mask set as soon as the line is read, as three octal digits such as 022.A value of two d",
"igits is reported as invalid and then sets 000. It also stops `daemonize` from clearing the mask, which ",
"would otherwise leave sockets and pid files writable for everybody.&uwsgi.umount_as_emperorMounted direc",
"tory, with optional flags, that the Emperor detaches for each vassal it spawned; a failure is only logge",
"d.&uwsgi.umount_as_rootMounted directory, with optional flags, that is detached with root rights ahead o",
"f the switch to `uid`.&uwsgi.umount_as_vassalMounted directory, with optional flags, that is detached in",
" each vassal's new process; a failure cancels the vassal.&uwsgi.umount_asapDirectory to detach from the ",
"file tree when the configuration has been read, optionally followed by a blank and flags.On Linux the fl",
"ag `rec` also detaches everything mounted below the directory, for which /proc must be available.&uwsgi.",
"umount_in_jailMounted directory, with optional flags, that is detached when the main start routine begin",
"s.&uwsgi.umount_post_jailMounted directory, with optional flags, that is detached as root inside a newly",
" entered namespace or jail.&uwsgi.umount_pre_jailMounted directory, with optional flags, that is detache",
"d on the first start before chroot and namespaces.Like `shared-socket`, but the kernel reports a TCP con",
"nection at once instead of waiting for its first data.Removes the named variable from the environment th",
"at the server and its application see.Runs a shell command at fixed times and skips a run while the prev",
"ious one is still going on.The value has five whole numbers, for minute, hour, day, month and weekday, a",
"nd then the command. -1 stands for any, -N for every N-th; asterisks, lists and ranges end the start, wh",
"ereas numbers out of range are accepted and simply never fire. When day and weekday are both given, eith",
"er one is enough. Commands run through the shell in the current directory of the master, so use absolute",
" paths. Needs the master, which it switches on.unique-cron = -15 -1 -1 -1 -1 /srv/shop/bin/cleanupAlias ",
"of `unique-legion-cron`: a non-overlapping scheduled command for the lord.Schedules a command for the lo",
"rd of the legion named first and never lets two runs overlap.&uwsgi.unprivileged_binary_patchReplaces th",
"e running server by another program as soon as it has switched to the unprivileged user.Reached only whe",
"n the server was started as root, because the whole phase is skipped otherwise.&uwsgi.unprivileged_binar",
"y_patch_argShell command line that takes the place of the server process once it runs as the unprivilege",
"d user.&uwsgi.unshareComma-separated kernel namespaces (ipc, net, pid, mnt, uts, user and others) that t",
"he server detaches from before it does any other work as root.Linux only, and only when started as root.",
" An unknown word ends the start. Repeating the line adds to the earlier list. Once it has worked, the po",
"st-jail phase runs as well. It is not repeated on a reload.&uwsgi.unshare2Second list of kernel namespac",
"es to leave, taken only when `chroot` or `pivot-root` has already been carried out.Takes the same words ",
"as `unshare`. It comes after the post-jail phase, so no hook of that phase sees its effect.&uwsgi.unsubs",
"cribe_on_graceful_reloadSigns the instance off at its routers when a graceful reload begins, and not onl",
"y when it stops.Normally the registration stays in force during a reload: the sockets survive, so reques",
"ts merely wait in the listen queue until the new workers are ready. If loading the application takes lon",
"g and other instances serve the same domain, it is better to send visitors there meanwhile. With a singl",
"e instance the effect is the opposite, since the router has no one left and answers with an error until ",
"the next registration. Chain reloads and `lazy` mode do not use it. Off by default.subscribe-to = 10.0.0",
".1:7000:shop.example.com\nunsubscribe-on-graceful-reload = true&uwsgi.upload_progressDirectory in which ",
"the state of each running upload is kept as a small JSON file, named after the X-Progress-ID that the cl",
"ient chose.Needs `post-buffering`, and only bodies large enough for a temporary file are reported. The i",
"dentifier must be a UUID in the query string. The file ends in .js and is removed with the upload.Alias ",
"of `help`: prints the known options and exits.&uwsgi.use_abortEnds a crashed process with abort after it",
"s backtrace was printed, instead of raising the original fault a second time.\"uwsgi\"Like `socket`, but",
" speaks the uwsgi protocol whatever `protocol` selects for the plain sockets.Meant for nginx `uwsgi_pass",
"` and similar clients. Useful when one instance also carries plain sockets of another protocol. Keep it ",
"off public interfaces: a uwsgi packet may name a script file to load, which is remote code execution for",
" anybody who can connect. The address forms are those of `socket`: host and port with a colon, a UNIX pa",
"th without one, `@name` for an abstract Linux socket, `=N` for a shared socket declared above.uwsgi-sock",
"et = 127.0.0.1:3031v8&uv8.gc_freqValue that was meant to say how often V8 cleans its memory; the sources",
" of 2.0 store it and never read it.&uv8.jsgiJavaScript file with the JSGI function that answers requests",
".&uv8.loadJavaScript file that every core of the V8 plugin runs at its start, before the application.&uv",
"8.module_pathsDirectory meant for JavaScript modules; the sources of 2.0 collect these directories and n",
"ever look into them.&uv8.preemptiveValue that was meant to share one V8 isolate among all cores; the sou",
"rces of 2.0 store it and never read it.&uwsgi.vacuumCleans up on exit by deleting the UNIX sockets and p",
"id files that belong to this instance.Off by default. With uid set, the files of pidfile and safe-pidfil",
"e stay behind, since they were written before privileges were dropped; pidfile2 and safe-pidfile2 are re",
"moved in either case. A socket path that meanwhile belongs to another process is left alone. Without it ",
"a stale socket file does no harm, because the next start replaces it, but health checks and web servers ",
"may be misled by it.socket = /run/shop/uwsgi.sock\nvacuum = true\npidfile2 = /run/shop/uwsgi.pidAlias of",
" `emperor-cap`: comma separated Linux privileges that vassals may keep.&uwsgi.vassal_fork_baseName of a ",
"vassal that is started in the ordinary way although a fork server is in use, because it is that server; ",
"repeatable.&uwsgi.vassals_setAlias of `vassals-set`: `name=value` passed to each vassal.&uwsgi.vassal_so",
"sAsk the Emperor for a helper instance while all workers are busy, at most once in this many seconds.The",
" Emperor reacts only when `emperor-broodlord` is set there.&uwsgi.vassal_sos_backlogAsk the Emperor for ",
"a helper instance when at least this many connections wait in the listen queue.&uwsgi.vassals_includesTe",
"mplate read for all vassals after their own file, with the behaviour of `include`; may be repeated.&uwsg",
"i.vassals_includes_beforeTemplate read for all vassals ahead of their own file, which can therefore over",
"ride its values; may be repeated.&uwsgi.vassals_templatesTemplate applied to all vassals after their own",
" file, with the behaviour of `inherit`; may be repeated.Its values are not expanded, so placeholders in ",
"it stay literal; `vassals-include` resolves them.&uwsgi.vassals_templates_beforeTemplate handed to all v",
"assals ahead of their own file, with the behaviour of `inherit`; may be repeated.Setting or placeholder ",
"`name=value` that the Emperor passes to each vassal; may be repeated.&uwsgi.vassals_start_hookCommand ru",
"n with the vassal name as argument whenever one is about to start; its failure is only logged.It runs in",
" the process of the vassal, in tyrant mode thus as the owner of the file.&uwsgi.vassals_stop_hookCommand",
" that the Emperor runs, with the vassal name as argument, whenever one has gone.venv = /srv/site/venvUWS",
"GI_VERSIONShows the release number and stops before anything is started.&uwsgi.vhostSelects the applicat",
"ion by host name in addition to its mountpoint, taken from the Host header or else from SERVER_NAME.Moun",
"tpoints then have the form `host|/path`. The standard access line starts with the host name.&uwsgi.vhost",
"_hostTurns on the same selection by host name as `vhost`; in 2.0.31 nothing distinguishes the two.virtua",
"lenv = /srv/site/venv&uwsgi.wait_for_fsDelays the as-root phase until the path exists; in 2.0.31 a plain",
" file satisfies it just as well.Shares its list with `wait-for-fs`, where the type is never looked at. T",
"he hook action `wait_for_dir` does check it.Delays the as-root phase until the path exists; in 2.0.31 a ",
"directory satisfies it just as well.The three names `wait-for-fs`, `wait-for-file` and `wait-for-dir` fi",
"ll one list in 2.0.31, and that list is tested for existence only. Use the hook action `wait_for_file` w",
"hen the type matters.Delays the as-root phase until this path exists, whatever its type, and exits when ",
"`wait-for-fs-timeout` is over.The path is looked up once a second. Like the other waits of this group it",
" is skipped when the server is not started by root; the hook action `wait_for_fs` has no such limit.&uws",
"gi.wait_for_fs_timeoutNumber of seconds granted to each awaited path or mount before the server gives up",
"; 60 when absent or 0.&uwsgi.wait_for_interfaceAlias of `wait-for-interface`: delays the start until the",
" kernel knows this network device.&uwsgi.wait_for_interface_timeoutAlias of `wait-for-interface-timeout`",
": patience in seconds before a missing network device ends the start.Holds the start back until a networ",
"k device of this name exists, and gives up with an error when the time limit passes.The check asks only ",
"whether the kernel knows the device; it may still be down and without an address. Honoured only when the",
" server was started as root.Number of seconds that `wait-for-interface` may take; 0 and leaving it out b",
"oth mean 60.&uwsgi.wait_for_mountpointDelays the as-root phase until another filesystem is mounted on th",
"is directory, that is, until its device differs from its parent's.&uwsgi.wait_for_socketHolds the applic",
"ation back until something accepts connections at this address, for instance a database.Unlike the file ",
"and interface waits it also works for a server that is not started as root. One attempt is made per seco",
"nd, and the server exits when `wait-for-socket-timeout` attempts have failed.&uwsgi.wait_for_socket_time",
"outNumber of seconds to keep trying an address given with `wait-for-socket`; 60 when absent or 0.&up.web",
"3Module with an application for the abandoned Web3 interface.webdav&udav.add_collection_propExtra proper",
"ty shown for folders only, written as namespace, name and optional text with blanks between.&udav.add_co",
"llection_prop_compExtra property of folders whose third word is a comma-separated list, each member beco",
"ming a comp element.&udav.add_collection_prop_hrefExtra property of folders whose third word is a link a",
"nd gets wrapped in an href element.&udav.add_object_propExtra property shown for files only, written as ",
"namespace, name and optional text with blanks between.&udav.add_object_prop_compExtra property of files ",
"whose third word is a comma-separated list, each member becoming a comp element.&udav.add_object_prop_hr",
"efExtra property of files whose third word is a link and gets wrapped in an href element.&udav.add_optio",
"nFurther token, such as addressbook or calendar-access, for the DAV header that advertises what is suppo",
"rted; repeatable.&udav.add_propExtra property shown for files and folders alike, written as namespace, n",
"ame and optional text with blanks between.&udav.add_prop_compExtra property of files and folders whose t",
"hird word is a comma-separated list, each member becoming a comp element.&udav.add_prop_hrefExtra proper",
"ty of files and folders whose third word is a link and gets wrapped in an href element.&udav.add_rtype_c",
"ollection_propExtra type (namespace and name) reported inside the resourcetype element of folders only, ",
"as CalDAV clients expect.&udav.add_rtype_object_propExtra type (namespace and name) reported inside the ",
"resourcetype element of files only.&udav.add_rtype_propExtra type (namespace and name) reported inside t",
"he resourcetype element of files and folders alike.&udav.class_directoryValue of the class attribute tha",
"t marks sub-folders in the generated HTML index, normally just the word directory.&udav.cssAddress of a ",
"style sheet to link from the generated HTML index of a folder; repeatable.&udav.divValue of the id attri",
"bute of the element around the generated HTML index, for use in style sheets.&udav.javascriptAddress of ",
"a script to link from the generated HTML index of a folder; repeatable.Alias of `webdav-javascript`: scr",
"ipt linked from the HTML index.&udav.lock_cacheName of the server cache meant for LOCK requests; release",
" 2.0.31 stores the name and makes no use of it.&udav.mountpointsPublish a directory over WebDAV, alone o",
"r as prefix=directory to place it below a URL prefix; repeatable.Clients can read, write, rename and del",
"ete there, and the plugin checks no password: protect the path in the web server or with an authenticati",
"on route. The directory must exist at startup. Requests need modifier1 35.plugins = webdav\nwebdav-mount",
" = /files=/srv/dav&udav.principal_baseURL path that is put before the name of the logged-in user to tell",
" clients where their principal resource is.&udav.skip_propName of a property that stays hidden although ",
"the file carries it as an extended attribute; repeatable.1024&uwsgi.websockets_max_sizeAlias of `websock",
"ets-max-size`: kilobytes that one frame from a client may have.&uwsgi.websockets_ping_freqAlias of `webs",
"ockets-ping-freq`: seconds between keep-alive pings to a WebSocket client.&uwsgi.websockets_pong_toleran",
"ceAlias of `websockets-pong-tolerance`: seconds a client has to answer a ping.Largest WebSocket frame ac",
"cepted from a client, in kilobytes, 1024 by default.Pause in seconds between two keep-alive pings on a W",
"ebSocket connection, 30 by default.Seconds a WebSocket client may take to answer a ping before its conne",
"ction counts as dead, 3 by default.&uwsgi.weightRelative weight that this instance announces to load bal",
"ancers; one with 2 gets twice as many requests as one with 1.Accept nothing but the listed options, sepa",
"rated by spaces, until `end-whitelist`.Name `end-whitelist` in the list as well, because otherwise the c",
"losing line is itself forbidden.&uwsgi.worker_execProgram, without arguments, that replaces each worker ",
"and inherits the first listening socket as standard input.&uwsgi.worker_exec2Program, without arguments,",
" that replaces each worker like `worker-exec`, but later, when its post-fork hooks have run.Variant of `",
"log-encoder` that does not call for a master process.Variant of `log-req-encoder` that does not call for",
" a master process.Variant of `logger` for a lone worker, which writes its log lines itself and needs no ",
"master.Variant of `req-logger` for a lone worker, which writes its request lines itself and needs no mas",
"ter.Has the same effect as `mount` in 2.0.31: binds an application to a URL prefix, in whichever process",
" loads applications.&uwsgi.worker_reload_mercySeconds a worker may use to finish its requests during rel",
"oad or shutdown before it is killed, 60 by default.Pick it at least as high as `harakiri`, otherwise a r",
"eload cuts off requests that would have been allowed. Service managers and orchestrators kill the whole ",
"group after their own limit, often 10 to 90 seconds, so it must be lower than that. Background threads t",
"hat never end hold each reload up to this time. `reload-mercy` does not affect workers.harakiri = 30\nwo",
"rker-reload-mercy = 40Alias of `processes`: number of worker processes that serve requests.Writes the ve",
"ry same variable as `processes`; when both occur the last one read decides, and people then wonder which",
" of the two numbers is real. Keep one spelling. The default is a single worker, so two parallel requests",
" queue behind each other. Zero workers start without complaint and never answer. Anything from an enviro",
"nment variable `UWSGI_WORKERS` is applied first and is overridden by the file.workers = 4\nmaster = true",
"&uwsgi.write_errors_exception_onlyReport broken connections to the application only, as an exception, an",
"d keep them out of the log.It switches on `ignore-sigpipe` and `ignore-write-errors` by itself.&uwsgi.wr",
"ite_errors_toleranceNumber of failed writes within one response that are tolerated before the applicatio",
"n gets an error raised.errorsAlias of `module`: dotted name of the Python module that is imported, with ",
"an optional colon and object.wsgi = mysite.wsgi:application&up.wsgi_accept_bufferLets applications retur",
"n memoryview, bytearray and similar objects as body parts.Alias of `wsgi-accept-buffer`: memoryview, byt",
"earray and the like are allowed as body parts.&up.wsgi_disable_file_wrapperHides wsgi.file_wrapper from ",
"applications, so that frameworks read files themselves and send the content in pieces.A remedy for respo",
"nses built from in-memory files, such as io.BytesIO with the send_file of Flask, which break when they a",
"re treated like files on disk. The price is that real files no longer go out with sendfile: a worker cop",
"ies them through Python. Serve downloads with `static-map`, the web server or X-Accel-Redirect instead w",
"hen they are large.module = mysite:app\nwsgi-disable-file-wrapper = true&up.wsgi_env_behaviourAlias of `",
"wsgi-env-behaviour`: cheat reuses the environ dictionary, holy makes a new one for every request.cheatho",
"lyHow the environ dictionary of requests is made: one per core cleared and used again (cheat, the defaul",
"t), or a new one each time (holy).Choose `holy` when code keeps a reference to environ after the respons",
"e. Any other word is fatal, and versions before 2.0.20 could crash with `holy`.Python file that contains",
" the WSGI application to serve.Path of a Python source file, looked up relative to `chdir`; the object `",
"application` in it is served, or another name set with `callable`. A suffix such as `app.py:app` is take",
"n as part of the file name and fails. When the file is missing or raises an error, the server still star",
"ts and answers 500 to all, unless `need-app` is set. Do not mix it with `module`: the first loaded one t",
"akes the root and the second is skipped.chdir = /srv/site\nwsgi-file = wsgi.py\ncallable = app\nneed-app",
" = true&up.wsgi_liteModule with an application for the abandoned WSGI Lite interface.&up.wsgi_manage_chu",
"nked_inputKnown only to the 2.1 development tree: decodes request bodies with chunked Transfer-Encoding ",
"so that wsgi.input can read them.No 2.0 release knows the name: there the line becomes a placeholder wit",
"hout any effect or message, and with `strict` it stops the start. To accept chunked uploads on 2.0, let ",
"nginx buffer the request and pass it on with a length, or call `uwsgi.chunked_read()` in the application",
".; only in 2.1 development builds\nwsgi-manage-chunked-input = true&up.wsgi_strictTreats a returned byte",
" string like any other iterable, as the WSGI standard has it, instead of sending it in one go.UWSGI_XMLR",
"ead settings from an XML document, whatever its file name ends in; `file:id` picks one block.The root el",
"ement, or a matching child of it, must be called `uwsgi`. A missing file or bad XML ends the start-up.Al",
"ias of `xml`: read settings from an XML document.xslt&uxslt.content_typeMIME type sent with transformed ",
"documents, text/html when not set.&uxslt.docrootDirectory in which XML documents are searched for the XS",
"LT plugin, in place of DOCUMENT_ROOT; repeatable.&uxslt.extSuffix, dot included, that is added to the na",
"me of the XML document to find its style sheet; replaces .xsl and .xslt.&uxslt.stylesheetStyle sheet of ",
"last resort for XML documents that have none of their own; repeatable, the first existing file counts.&u",
"xslt.varRequest variable whose value is the file name of the style sheet; it comes before every other wa",
"y of finding one.The value is used as a path without any check, so it must be one that only the web serv",
"er can set.UWSGI_YAMLReads a further YAML file at this point and applies the options under its `uwsgi` k",
"ey, or under another key given as `file:key`.The built-in reader, used when libyaml was not compiled in,",
" understands only flat `key: value` lines; lists and nested keys end its reading without a message.Alias",
" of `yaml`: applies the options of another YAML document here.zabbixProduce an XML file with all current",
" metrics for import into a Zabbix server, on standard output or at the path given.&uwsgi.zerg_nodeAddres",
"s of a zerg server or pool from which this instance receives already bound sockets, to help out with the",
" load.&uwsgi.zerg_fallbackContinues with the instance's own sockets when the address in `zerg` cannot be",
" reached, instead of exiting.&zergpool_socket_namesAlias of `zergpool`: sockets that are bound here and ",
"handed to zerg instances.&uwsgi.zerg_serverUNIX socket on which this instance passes its listening socke",
"ts to helper instances.Any process that can connect to it gets the listeners, so keep it out of director",
"ies that everybody may enter.Bind sockets for zerg instances and hand them out, the value being socket:a",
"ddress with more addresses after commas.The part before the first colon is the UNIX socket that instance",
"s with zerg = connect to; the others are the service addresses, bound here and kept open while instances",
" come and go. No worker is needed, but a master or a socket is: a pool alone exits at once.master = true",
"\nzergpool = /run/zergpool.socket:127.0.0.1:3031,/run/app.socketServe a Mongrel2 front end over ZeroMQ, ",
"given two endpoints with a comma between, first for requests and then for replies.The workers connect to",
" both endpoints after the fork. A value without a comma stops them. Bodies in JSON need a build with JSO",
"N support; otherwise tell Mongrel2 to speak tnetstring.zeromq = tcp://127.0.0.1:9999,tcp://127.0.0.1:999",
"8Alias of `zeromq`: request and reply endpoints of a Mongrel2 server.&uwsgi.zeusAddress and arguments of",
" the Zeus mode, an idea for distributing vassals over several Emperors that was only begun.");
