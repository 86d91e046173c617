using System.Net.Mail;
using System.Text;

namespace VendorRisk.Testing.Servers;

/// <summary>A mail as it came: header lines, an empty line, the body (base64 or quoted-printable undone).</summary>
public sealed record ReceivedMail(string To, string Subject, string MessageId, string Body)
{
    internal static ReceivedMail Parse(string to, string data)
    {
        var text = data.ReplaceLineEndings("\n");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        // A header line that begins with a space goes on from the one before.
        var headers = text[..end].Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n')
            .Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First()[1], StringComparer.OrdinalIgnoreCase);
        return new ReceivedMail(
            to, Attachment.CreateAttachmentFromString("", headers.GetValueOrDefault("Subject", "")).Name!, headers.GetValueOrDefault("Message-ID", ""),
            Decode(text[(end + 2)..], headers.GetValueOrDefault("Content-Transfer-Encoding", "7bit")));
    }

    private static string Decode(string body, string encoding) => encoding.Trim().ToLowerInvariant() switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", "", StringComparison.Ordinal))),
        "quoted-printable" => QuotedPrintable(body),
        _ => body,
    };

    private static string QuotedPrintable(string body)
    {
        var text = body.Replace("=\n", "", StringComparison.Ordinal);
        using var bytes = new MemoryStream();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length)
            {
                bytes.WriteByte(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Write(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
