namespace VendorRisk.Identity.Mail;

/// <summary>What the recipient gets: plain text, which every reader shows and no filter distrusts.</summary>
internal sealed record MailContent(string To, string Subject, string Text)
{
    public static MailContent Invitation(string to, string organisation, string link, TimeSpan validFor) => new(to, $"Invitation to VendorRisk for {OneLine(organisation)}",
        $"""
        {organisation} uses VendorRisk to review the assurance reports of its vendors, and has invited you to join.

        Accept the invitation and choose your password here:

        {link}

        The link works once, for {(int)validFor.TotalDays} days. If you did not expect this invitation, leave it: nothing happens without you.
        """);

    public static MailContent PasswordReset(string to, string link, TimeSpan validFor) => new(to, "Your VendorRisk password",
        $"""
        Somebody, probably you, asked to set a new password for your VendorRisk account.

        Choose it here:

        {link}

        The link works once, for {(int)validFor.TotalMinutes} minutes. If it was not you, leave this mail: your password stays as it is.
        """);

    // A line break in a subject would begin another header.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
