using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Splits a list of names whose ends are known into people and organisations. Commas both join the halves of a name and
/// separate names, so the pieces between them are first told apart by their form and then put together.
/// </summary>
internal static partial class NameList
{
    /// <summary>Adds the names in <paramref name="extent"/> as a group of their own.</summary>
    public static void Add(ReferenceText text, Extent extent, PersonGroupType type, FieldSpans found)
    {
        extent = KeepInitialStop(text, text.Trim(extent, ",;:&"));
        if (extent.IsEmpty) return;
        var writer = new NameWriter(text, found, type);
        var pieces = Pieces(text, extent);
        if (IsOneOrganisation(text, pieces)) writer.Collab(text.Trim(extent, ".,;:"));
        else AddPieces(text, pieces, writer);
    }

    /// <summary>The stop of a last initial ("Nye, J. S.") belongs to the name; any other stop ends the list.</summary>
    private static Extent KeepInitialStop(ReferenceText text, Extent extent)
    {
        var end = text.TrimEnd(extent, ".,;:").End;
        return text[end] == '.' && StopPattern().IsMatch(text.Plain[extent.Start..end]) ? extent.To(end + 1) : extent.To(end);
    }

    private static List<NamePiece> Pieces(ReferenceText text, Extent extent)
    {
        var pieces = new List<NamePiece>();
        var start = extent.Start;
        var (isAfterAnd, isAfterSemicolon) = (false, false);
        for (var match = SeparatorPattern().Match(text.Plain, extent.Start, extent.Length); ; match = match.NextMatch())
        {
            var end = match.Success ? match.Index : extent.End;
            var piece = text.Trim(new(start, end));
            if (!piece.IsEmpty) pieces.Add(NamePiece.Of(text, piece, pieces.Count == 0, isAfterAnd, isAfterSemicolon));
            if (!match.Success) return pieces;
            isAfterAnd = match.Groups["and"].Success;
            isAfterSemicolon = match.ValueSpan.Contains(';');
            start = match.Index + match.Length;
        }
    }

    private static bool IsOneOrganisation(ReferenceText text, List<NamePiece> pieces)
    {
        if (pieces.Exists(piece => piece.Kind is NamePieceKind.Initials or NamePieceKind.SurnameInitials or NamePieceKind.InitialsSurname or NamePieceKind.GivenNames or NamePieceKind.EtAl)) return false;
        if (pieces.Exists(piece => piece.IsAfterSemicolon)) return false;
        if (pieces.Exists(piece => piece.Kind == NamePieceKind.Organisation)) return true;
        if (pieces is not [var only]) return false;
        var words = text.Plain[only.Extent.Start..only.Extent.End].Split(' ');
        return words.Length == 1 ? words[0].Count(char.IsUpper) > 1 && words[0].Length > 1 : !Array.Exists(words, Lexicon.GivenNames.Contains);
    }

    private static void AddPieces(ReferenceText text, List<NamePiece> pieces, NameWriter writer)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            var next = index + 1 < pieces.Count ? pieces[index + 1] : default(NamePiece?);
            switch (piece.Kind)
            {
                case NamePieceKind.SurnameInitials:
                    writer.Person(surname: new(piece.Extent.Start, piece.Split), given: piece.Extent.From(piece.Split));
                    break;
                case NamePieceKind.InitialsSurname:
                    writer.Person(surname: piece.Extent.From(piece.Split), given: piece.Extent.To(piece.Split));
                    break;
                case NamePieceKind.Suffix:
                    writer.Suffix(piece.Extent);
                    break;
                case NamePieceKind.EtAl:
                    writer.EtAl(piece.Extent);
                    break;
                case NamePieceKind.Words or NamePieceKind.Initials or NamePieceKind.GivenNames when next is { } given && IsGivenOf(text, piece, given, pieces, index):
                    writer.Person(piece.Extent, given.Extent);
                    index++;
                    break;
                case NamePieceKind.Words or NamePieceKind.GivenNames:
                    writer.DirectOrMononym(piece.Extent);
                    break;
                default:
                    writer.Collab(piece.Extent);
                    break;
            }
        }
    }

    /// <summary>Whether the second piece holds the given names of the first, so that the comma between them is inside a name.</summary>
    private static bool IsGivenOf(ReferenceText text, NamePiece surname, NamePiece given, List<NamePiece> pieces, int index) => given switch
    {
        { IsAfterSemicolon: true } => false,
        { Kind: NamePieceKind.Initials } => surname.Kind != NamePieceKind.Initials || text.Slice(surname.Extent).Length > 1,
        { IsAfterAnd: true } => false,
        { Kind: NamePieceKind.SurnameInitials } => index == 0 && surname.Kind == NamePieceKind.Words,
        { Kind: NamePieceKind.GivenNames } => true,
        { Kind: NamePieceKind.Words } => surname.Kind == NamePieceKind.Words && HasFullGivenNames(pieces),
        _ => false,
    };

    /// <summary>No initials anywhere: the list has given names in full ("Smith, John, and Jane Doe").</summary>
    private static bool HasFullGivenNames(List<NamePiece> pieces) =>
        !pieces.Exists(piece => piece.Kind is NamePieceKind.Initials or NamePieceKind.SurnameInitials || piece is { Kind: NamePieceKind.InitialsSurname, IsAfterAnd: false });

    [GeneratedRegex(@"(?:^|[\s.,-])\p{Lu}\p{Ll}?$|\b(?:Jr|Sr|et al|al|dkk|dll|Inc|Ltd|[A-Z]\.[A-Z])$")]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"\s*(?:[,;]\s*)*(?:\.\s?\.\s?\.|…)\s*(?:[,;]\s*)*(?<and>&\s*)?|\s*[,;]?\s*(?<and>&|(?<=[\s,;])(?:and|dan|und)(?=\s))\s*|(?:\s*[,;]\s*)+(?<and>(?:&|(?:and|dan|und)\s)\s*)?|\s+(?=et\.?\s?al\b|dkk\b)", RegexOptions.IgnoreCase)]
    private static partial Regex SeparatorPattern();
}
