using System.Text.RegularExpressions;

namespace Pipeline.References.Parsing;

/// <summary>What stands between two separators of a list of names.</summary>
internal enum NamePieceKind
{
    /// <summary>"J. S.", "JS", "J.-P.": the given names of the piece before.</summary>
    Initials,

    /// <summary>"John A.": given names in full that end in an initial.</summary>
    GivenNames,

    /// <summary>"Burger D".</summary>
    SurnameInitials,

    /// <summary>"D. Burger".</summary>
    InitialsSurname,

    /// <summary>"Jr."</summary>
    Suffix,

    /// <summary>"et al."</summary>
    EtAl,

    /// <summary>One to four capitalised words.</summary>
    Words,

    /// <summary>The name of an organisation, or of no one person.</summary>
    Organisation,
}

/// <param name="Extent">The piece without separators and spaces.</param>
/// <param name="Split">Where the second half begins in the kinds that have two.</param>
/// <param name="IsAfterAnd">Printed after "&amp;", "and" or "dan".</param>
/// <param name="IsAfterSemicolon">Printed after a semicolon.</param>
internal readonly partial record struct NamePiece(NamePieceKind Kind, Extent Extent, int Split, bool IsAfterAnd, bool IsAfterSemicolon)
{
    private const string Initial = @"\p{Lu}\p{Ll}{0,2}\s?\.";

    /// <summary>Reads the kind of a piece from its form.</summary>
    public static NamePiece Of(ReferenceText text, Extent extent, bool isFirst, bool isAfterAnd, bool isAfterSemicolon)
    {
        var piece = text.Plain[extent.Start..extent.End];
        var (kind, split) = isFirst || BareDirectPattern().Match(piece) is not { Success: true } direct ? Classify(piece) : (NamePieceKind.InitialsSurname, direct.Groups["surname"].Index);
        return new(kind, extent, extent.Start + split, isAfterAnd, isAfterSemicolon);
    }

    private static (NamePieceKind Kind, int Split) Classify(string piece)
    {
        if (EtAlPattern().IsMatch(piece)) return (NamePieceKind.EtAl, 0);
        if (Lexicon.OrganisationWords.Contains(piece.TrimEnd('.')) && piece.Length > 2) return (NamePieceKind.Organisation, 0);
        if (Lexicon.Suffixes.Contains(piece)) return (NamePieceKind.Suffix, 0);
        if (InitialsPattern().IsMatch(piece)) return (NamePieceKind.Initials, 0);
        if (IsOrganisation(piece)) return (NamePieceKind.Organisation, 0);
        if (SurnameInitialsPattern().Match(piece) is { Success: true } inverted) return (NamePieceKind.SurnameInitials, inverted.Groups["given"].Index);
        if (InitialsSurnamePattern().Match(piece) is { Success: true } direct) return (NamePieceKind.InitialsSurname, direct.Groups["surname"].Index);
        if (GivenNamesPattern().IsMatch(piece)) return (NamePieceKind.GivenNames, 0);
        return WordsPattern().IsMatch(piece) ? (NamePieceKind.Words, 0) : (NamePieceKind.Organisation, 0);
    }

    private static bool IsOrganisation(string piece)
    {
        var words = piece.Split([' ', '(', ')', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => Lexicon.OrganisationWords.Contains(word) && (words.Length > 1 || !char.IsUpper(word[0]) || word.Length > 6))
            || words.Any(word => char.IsLower(word[0]) && Lexicon.FunctionWords.Contains(word));
    }

    [GeneratedRegex(@"^(?:" + Initial + @"[\s-]*|-?\s?\p{Lu}{1,3}\b[\s-]*){1,6}(?:(?:Jr|Sr|II|III)\.?|(?:van|von|de|der|den|da|dos|del|la|bin|di)\s?){0,3}$")]
    private static partial Regex InitialsPattern();

    [GeneratedRegex(@"^(?<surname>(?:\p{L}[\p{L}\p{M}'-]*\s){1,4}?)(?<given>(?:\p{Lu}{1,4}(?:-\p{Lu}{1,2})?|(?:" + Initial + @"[\s-]?){1,5})(?: (?:Jr|Sr|II|III|2nd|3rd)\.?)?)$")]
    private static partial Regex SurnameInitialsPattern();

    [GeneratedRegex(@"^(?<given>(?:(?:\p{Lu}\p{Ll}+ )?(?:" + Initial + @"|\p{Lu}(?= ))[\s-]*){1,5})(?<surname>(?:\p{L}[\p{L}\p{M}'-]*\s?){1,4}(?:Jr\.?|Sr\.?|II|III)?)$")]
    private static partial Regex InitialsSurnamePattern();

    /// <summary>"NJ Ingham", "GJMG van der Heijden"; as the first piece of a list it is rather an organisation ("WWF Nepal").</summary>
    [GeneratedRegex(@"^\p{Lu}{1,4} (?<surname>(?:\p{Ll}{1,4} ){0,3}\p{Lu}\p{Ll}[\p{L}\p{M}'-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}'-]+)?)$")]
    private static partial Regex BareDirectPattern();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: \p{Lu}\.?){1,3}$")]
    private static partial Regex GivenNamesPattern();

    [GeneratedRegex(@"^(?:\p{Ll}{1,5}'?[ -]){0,3}(?:d')?\p{Lu}[\p{L}\p{M}'.-]*(?: (?:\p{Ll}{1,5} )?\p{Lu}[\p{L}\p{M}'.-]*){0,3}$")]
    private static partial Regex WordsPattern();

    [GeneratedRegex(@"^(?:et\.?\s?al\.?|dkk\.?|dll\.?|others|colleagues|and others|lainnya)$", RegexOptions.IgnoreCase)]
    private static partial Regex EtAlPattern();
}
