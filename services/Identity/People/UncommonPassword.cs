using Microsoft.AspNetCore.Identity;

namespace VendorRisk.Identity.People;

/// <summary>
/// Refuses what is guessed first. Length is asked for elsewhere; no mix of character kinds is demanded, because people answer that with
/// "Password1!" (NIST SP 800-63B, 5.1.1.2).
/// </summary>
internal sealed class UncommonPassword : IPasswordValidator<Person>
{
    // Runs of neighbours: on the keyboard, in the alphabet, among digits; read in both directions.
    private static readonly string[] Runs = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn"];

    private static readonly string[] Words = ReadWords();

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) =>
        Task.FromResult(Substance(password ?? "", user) < 6
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = "This password is easy to guess. Use several words that do not belong together." })
            : IdentityResult.Success);

    // What is left of "Summer2026Summer!" without common words, the person's own name and runs: how much would have to be guessed.
    private static int Substance(string password, Person user)
    {
        var text = Fold(password);
        foreach (var known in OwnWords(user).Concat(Words)) text = text.Replace(known, " ", StringComparison.Ordinal);
        foreach (var run in Runs) text = WithoutRun(WithoutRun(text, run), Reverse(run));
        return text.Where(char.IsLetterOrDigit).Distinct().Count();
    }

    private static IEnumerable<string> OwnWords(Person user) =>
        $"{user.Email} {user.Name}".Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(w => w.Length >= 4);

    // P4ssw0rd! -> password!
    private static string Fold(string text) => string.Concat(text.ToLowerInvariant().Select(c => c switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c,
    }));

    private static string WithoutRun(string text, string run)
    {
        run = Fold(run);
        for (var length = Math.Min(text.Length, run.Length); length >= 4; length--)
            for (var start = 0; start + length <= run.Length; start++)
                text = text.Replace(run.Substring(start, length), " ", StringComparison.Ordinal);
        return text;
    }

    private static string Reverse(string text) => string.Concat(text.Reverse());

    private static string[] ReadWords()
    {
        using var stream = typeof(UncommonPassword).Assembly.GetManifestResourceStream("common-words.txt")!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Fold).OrderByDescending(w => w.Length)];
    }
}
