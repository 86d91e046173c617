using System.Runtime.InteropServices;

namespace VendorRisk.AppHost.Native.Running;

internal static class Signal
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    /// <summary>False when there is no such process any more.</summary>
    public static bool Send(int pid, int signal) => KillProcess(pid, signal) == 0;

    /// <summary>Every child leads a session of its own, so its number is also that of the group of what it has started.</summary>
    public static void SendToGroup(int leader, int signal) => _ = KillProcess(-leader, signal);

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int KillProcess(int pid, int signal);
}
