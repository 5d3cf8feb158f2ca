using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the institution in words about an author ("Siti Rahma is Lecturer in Sociology at Universitas Contoh, Batam").</summary>
internal static partial class Workplace
{
    /// <summary>
    /// The address in the last sentence that names a post and an institution, from the word behind the last preposition
    /// before it; null where there is none ("An earlier version was read at Universitas Contoh").
    /// </summary>
    public static Line? In(Line? about)
    {
        if (about is null)
            return null;
        for (
            var (start, end) = (LastStop(about.Text, about.Text.Length), about.Text.Length);
            end > 0;
            (start, end) = (LastStop(about.Text, start), start)
        )
            if (Address(about.Slice(start, end - start)) is { } address)
                return address;
        return null;
    }

    /// <summary>The same in sentences that tell what an author does ("Siti Rahma teaches history at Universitas Contoh"), where no post need be named.</summary>
    public static Line? OfDoing(Line? about)
    {
        if (In(about) is { } place || about is null)
            return BeforeOtherWork(In(about));
        for (
            var (start, end) = (LastStop(about.Text, about.Text.Length), about.Text.Length);
            end > 0;
            (start, end) = (LastStop(about.Text, start), start)
        )
            if (
                about.Slice(start, end - start) is var sentence
                && Doing().Match(sentence.Text) is { Success: true } doing
                && AddressBehind(sentence, doing.Index + doing.Length) is { } address
            )
                return address;
        return null;
    }

    /// <summary>The institution without what a semicolon parts from it that is none ("University of Wexham; barrister, Low Pavement Chambers").</summary>
    private static Line? BeforeOtherWork(Line? place) =>
        place is not null
        && place.Text.IndexOf(';', StringComparison.Ordinal) is > 0 and var at
        && !PersonWords.NamesInstitution(place.Text[at..])
            ? place.Slice(0, at)
            : place;

    /// <summary>Says what somebody is or does, so that it is no address.</summary>
    public static bool IsSentence(string words) => Doing().IsMatch(words) || BeingSomething().IsMatch(words);

    /// <summary>"The author is …", "Penulis adalah …": a sentence about an author who is not named in it.</summary>
    public static bool IsAboutTheAuthor(string words) => TheAuthor().IsMatch(words);

    private static Line? AddressBehind(Line sentence, int start)
    {
        var body = Word().Matches(sentence.Text).FirstOrDefault(word => word.Index >= start && PersonWords.NamesInstitution(word.Value));
        if (
            body is null
            || Preposition().Matches(sentence.Text).LastOrDefault(word => word.Index >= start && word.Index + word.Length <= body.Index)
                is not { } before
        )
            return null;
        return sentence.From(before.Index + before.Length) is var address && PersonWords.IsAddressOnly(address.Words) ? address : null;
    }

    private static Line? Address(Line sentence)
    {
        var text = sentence.Text;
        var body = Word().Matches(text).FirstOrDefault(word => PersonWords.NamesInstitution(word.Value));
        if (body is null)
            return null;
        if (BehindPost(text, body.Index) is { } start && sentence.From(start) is var own && PersonWords.IsAddressOnly(own.Words))
            return own;
        var before = Preposition().Matches(text).LastOrDefault(word => word.Index + word.Length <= body.Index);
        if (
            before is null
            || !PersonWords.NamesPosition(text[..before.Index])
            || text[before.Index..body.Index].Contains('/', StringComparison.Ordinal)
        )
            return null;
        var address = sentence.From(before.Index + before.Length);
        return PersonWords.IsAddressOnly(address.Words) ? address : null;
    }

    /// <summary>Where a body begins that only a comma parts from the post there ("Profesora asociada, Universidad Ejemplo"); null where there is none.</summary>
    private static int? BehindPost(string text, int body) =>
        text.LastIndexOf(',', body) is > 0 and var comma
        && text[(comma + 1)..body].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]))
        && PersonWords.NamesPosition(text[..comma])
            ? comma + 1
            : null;

    /// <summary>Behind the last stop before <paramref name="end"/> that closes a sentence; a short word before it is an abbreviation ("St. Andrews").</summary>
    private static int LastStop(string text, int end) =>
        Stop().Matches(text[..Math.Max(0, end - 1)]) is [.., var last] ? last.Index + last.Length : 0;

    [GeneratedRegex(@"\p{L}[\p{L}\-]*")]
    private static partial Regex Word();

    // With the article behind it, in the languages of our authors.
    [GeneratedRegex(
        @"(?<!\p{L})(?:at|in|with|from|di|pada|dari|at\s+the|in\s+the|with\s+the|from\s+the|pel[ao]|n[ao]|d[ao]|em|en|en\s+(?:el|la)|de\s+la|del|de|por\s+la|à|à\s+l[’']|à\s+la|au|de\s+l[’']|du|dans|an\s+der|am|der|im|bei|aan\s+de|aan\s+het)(?:\s+|(?<=[’']))(?=\p{Lu})"
    )]
    private static partial Regex Preposition();

    [GeneratedRegex(
        @"(?<!\p{L})(?:teaches|works|lectures|researches|(?:is|are)(?:\s+(?:now|currently|based|affiliated))?(?=\s+(?:at|with)\s)|mengajar|bekerja|berkhidmat|bertugas|enseña|trabaja|imparte|leciona|trabalha|ensina|enseigne|travaille|lehrt|arbeitet|forscht|doceert|werkt|onderzoekt)(?!\p{L})"
    )]
    private static partial Regex Doing();

    // In Spanish, French and Dutch the words for "is" stand in names of institutions too, but not behind the word for the author.
    [GeneratedRegex(@"(?<!\p{L})(?:is|adalah|merupakan|ialah)\s+(?-i:\p{Ll})", RegexOptions.IgnoreCase)]
    private static partial Regex BeingSomething();

    [GeneratedRegex(
        @"^(?:the\s+authors?|penulis|pengarang|de\s+auteur|l[’']auteure?|l[’']autrice|(?:el|la)\s+autora?|[oa]\s+autora?|der\s+autor|die\s+autorin)\s+(?:\p{L}+\s+)?(?:is|are|teaches|works|lectures|adalah|merupakan|mengajar|bekerja|ialah|werkt|doceert|est|enseigne|travaille|es|enseña|trabaja|é|leciona|trabalha|ist|lehrt|arbeitet)(?!\p{L})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TheAuthor();

    [GeneratedRegex(@"(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})")]
    private static partial Regex Stop();
}
