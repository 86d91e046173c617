namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// Ctrl-C goes to everything in the terminal's session at once. A child with a session of its own hears of it from this
/// process only, in order. macOS has no setsid program, but Perl.
/// </summary>
internal static class OwnSession
{
    public static (string Program, string[] Arguments) Of(string program, string[] arguments) => OperatingSystem.IsMacOS()
        ? ("/usr/bin/perl", ["-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!", program, .. arguments])
        : ("setsid", [program, .. arguments]);
}
