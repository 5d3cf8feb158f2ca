using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Publisher and place in what follows the title of a book: "New York: Norton", "Norton", "Springer, Berlin".</summary>
internal static partial class Imprint
{
    private const string Marks = ".,;:()[]";

    /// <summary>Longest place in words ("Washington, DC, United States").</summary>
    private const int LongestPlace = 5;

    /// <summary>Longest name of a town in words.</summary>
    private const int LongestTown = 3;

    public static bool HasPlace(ReferenceText text, Extent content) => PlaceFirst(text, content) is not null || PlaceLast(text, content) is not null;

    public static void Add(ReferenceText text, Extent content, FieldSpans found)
    {
        var note = NotePattern().Match(text.Plain, content.Start, content.Length);
        content = TrimBrackets(text, note.Success ? content.To(note.Index) : content);
        if (content.IsEmpty || found.Has(RefField.PublisherName)) return;
        if (PlaceFirst(text, content) is { } first)
        {
            found.Add(RefField.PublisherLoc, first.Place);
            found.Add(RefField.PublisherName, TrimBrackets(text, first.Name));
        }
        else if (PlaceLast(text, content) is { } last)
        {
            found.Add(RefField.PublisherName, TrimBrackets(text, last.Name));
            found.Add(RefField.PublisherLoc, last.Place);
        }
        else
        {
            found.Add(IsPlace(text.Plain[content.Start..content.End]) ? RefField.PublisherLoc : RefField.PublisherName, content);
        }
    }

    /// <summary>Whether the words name a publisher by what publishers are called.</summary>
    public static bool IsPublisher(string words) => PublisherPattern().IsMatch(words);

    public static bool IsPlace(string words)
    {
        if (Lexicon.Places.Contains(words)) return true;
        if (StatePattern().IsMatch(words)) return true;
        var pieces = words.Split([", ", "/", " & ", " and ", " dan "], StringSplitOptions.TrimEntries);
        return pieces.Length > 1 && pieces.All(IsShortName) && (Lexicon.Places.Contains(pieces[0]) || Lexicon.Places.Contains(pieces[^1]));
    }

    private static bool IsShortName(string words) =>
        words is [var first, ..] && char.IsUpper(first) && words.Count(character => character == ' ') < LongestTown && !IsPublisher(words);

    private static (Extent Place, Extent Name)? PlaceFirst(ReferenceText text, Extent content)
    {
        var colon = text.Plain.IndexOf(':', content.Start, content.Length);
        if (colon < 0 || colon >= content.End - 1) return null;
        var place = text.Trim(content.To(colon), ".,;");
        var stop = Sentences.Ends(text, place).LastOrDefault();
        if (stop > 0 && !IsPlace(text.Plain[place.Start..place.End])) place = text.Trim(place.From(stop), ".,;");
        var words = text.Plain[place.Start..place.End].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isPlace = words.Length is > 0 and <= LongestPlace && words.All(word => !word.Any(char.IsDigit) && (char.IsUpper(word[0]) || word is "and" or "dan" or "&" or "/" or "of" or "the" or "de" or "am" or "[etc.]" || word[0] is '(' or '['));
        return isPlace ? (place, content.From(colon + 1)) : null;
    }

    private static (Extent Place, Extent Name)? PlaceLast(ReferenceText text, Extent content)
    {
        for (var comma = text.Plain.IndexOf(", ", content.Start, content.Length, StringComparison.Ordinal); comma > content.Start; comma = NextComma(text, content, comma))
        {
            var place = text.Trim(content.From(comma + 1), ".,;");
            if (IsPlace(text.Plain[place.Start..place.End])) return (place, content.To(comma));
        }

        return null;
    }

    private static int NextComma(ReferenceText text, Extent content, int comma) =>
        text.Plain.IndexOf(", ", comma + 1, content.End - comma - 1, StringComparison.Ordinal);

    private static Extent TrimBrackets(ReferenceText text, Extent content)
    {
        var trimmed = text.Trim(content, Marks);
        if (text[trimmed.End] == ')' && text.Slice(trimmed).Contains('(') && trimmed.End < content.End) trimmed = trimmed with { End = trimmed.End + 1 };
        return text[trimmed.End] == '.' && trimmed.End < content.End && CompanyPattern().IsMatch(text.Plain[trimmed.Start..trimmed.End]) ? trimmed with { End = trimmed.End + 1 } : trimmed;
    }

    [GeneratedRegex(@"\b(?:press|publish(?:er|ers|ing|ings)|university|universit\w+|verlag|books|routledge|springer|wiley|elsevier|sage|palgrave|macmillan|norton|penguin|polity|mcgraw|pearson|blackwell|taylor|gramedia|erlangga|penerbit|pustaka|rajawali|prenada\w*|obor|kanisius|mizan|alfabeta|bumi aksara|remaja rosdakarya|lp3es|graha|andi|deepublish|kencana|academic|association|organi[sz]ation|institute?|society|foundation|bank|ministry|kementerian|badan|unicef|unhcr|iom|oecd|fao|who|ilo|undp|inc|ltd|co|company|office|council|fund|nations|union|brill|peeters|berghahn|zed|verso|harper\w*|random house|houghton|doubleday|basic|free press)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PublisherPattern();

    [GeneratedRegex(@"^[\p{L} .'-]+(?:, ?| \()(?:[A-Z]{2}|D\.C\.|[A-Z]\.[A-Z]\.|Calif\.|Mass\.|Conn\.|Ill\.|N\.Y\.)\)?(?:, ?(?:USA|UK|U\.S\.A\.|United States))?$")]
    private static partial Regex StatePattern();

    /// <summary>"(Original work published 1975)" and the like.</summary>
    [GeneratedRegex(@"[(\[](?:original|reprint|first published|terbit pertama)[^()\[\]]*[)\]]?\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"\b(?:inc|ltd|co|corp|tbk)$", RegexOptions.IgnoreCase)]
    private static partial Regex CompanyPattern();
}
