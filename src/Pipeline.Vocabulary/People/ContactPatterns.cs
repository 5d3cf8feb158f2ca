using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.People;

/// <summary>Shapes of e-mail addresses and ORCID iDs in running text, with and without what announces them.</summary>
public static partial class ContactPatterns
{
    private const string EmailAddress = @"[\w.+-]+@[\w-]+(?:\.[\w-]+)+";

    private const string OrcidId = @"(?<![0-9])[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx](?![0-9])";

    /// <summary>The word that announces an iD and the address of the register, each where it stands.</summary>
    private const string OrcidLead = @"(?:ORCID(?:\s+iD)?\s*:?\s*)?(?:https?://(?:www\.)?orcid\.org/)?";

    [GeneratedRegex(EmailAddress, RegexOptions.CultureInvariant)]
    public static partial Regex Email();

    /// <summary>An e-mail address, also one with a slip in it, with the word that announces it.</summary>
    [GeneratedRegex(
        @"(?:\b(?:e-?mail|correo(?:\s+electrónico)?|correio(?:\s+eletr[ôó]nico)?|courriel|surel|pos-el|e-?mel)\b\s*:?\s*|(?<![^\s@,;]))[^\s@,;]+@[^\s@,;]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex AnnouncedEmail();

    [GeneratedRegex(OrcidId, RegexOptions.CultureInvariant)]
    public static partial Regex Orcid();

    /// <summary>An iD with what announces it and the brackets round both.</summary>
    [GeneratedRegex(
        @"(?:[(\[]|(?<!\s))\s*" + OrcidLead + "(?<id>" + OrcidId + @")\s*[)\]]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex AnnouncedOrcid();

    /// <summary>An iD with what announces it, from the punctuation that parts it from an address on.</summary>
    [GeneratedRegex(@"[\s.,;(]*" + OrcidLead + OrcidId, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex OrcidBehind();

    /// <summary>What announces iDs, with all that stands before it where a colon follows, or an address of the register.</summary>
    [GeneratedRegex(
        @"^.*?\bORCID(?:\s+iDs?)?s?\s*:|(?:https?://)?(?:www\.)?orcid\.org\S*|\bORCID(?:\s+iDs?)?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex OrcidWords();
}
