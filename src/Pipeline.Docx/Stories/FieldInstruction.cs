using System.Text;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>A field's instruction taken apart (ECMA-376 part 1 §17.16.4): a name, arguments and switches.</summary>
/// <param name="Name">In capitals ("HYPERLINK"); empty where there is none.</param>
/// <param name="Arguments">Words and quoted strings before and between the switches, the value of a switch included.</param>
/// <param name="Switches">Letters of the switches met ("h"), with the argument after each, or null.</param>
internal sealed record FieldInstruction(string Name, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string?> Switches)
{
    /// <summary>Fields that bring in something from outside the file when they are updated.</summary>
    public bool IsActive =>
        Name is "INCLUDETEXT" or "INCLUDEPICTURE" or "INCLUDE" or "IMPORT" or "DDE" or "DDEAUTO" or "LINK" or "DATABASE" or "RD";

    /// <summary>Fields that print nothing: index and table entries, settings.</summary>
    public bool IsSilent =>
        Name is "" or "XE" or "TC" or "TA" or "RD" or "SET" or "ASK" or "PRIVATE" or "ADVANCE" or "NEXT" or "NEXTIF" or "SKIPIF" or "ADDIN";

    /// <summary>Where a reader who clicks the field is taken, as written; null where it is no link.</summary>
    public string? Link =>
        Name switch
        {
            "HYPERLINK" => Join(
                Arguments.Count > 0 && !IsValueOfSwitch(Arguments[0]) ? Arguments[0] : string.Empty,
                Switches.GetValueOrDefault("l")
            ),
            _ => Bookmark is { } bookmark ? "#" + bookmark : null,
        };

    /// <summary>The bookmark whose text, page or note the field prints; null for every other field.</summary>
    public string? Bookmark => Name is "REF" or "PAGEREF" or "NOTEREF" && Arguments is [{ Length: > 0 } bookmark, ..] ? bookmark : null;

    /// <summary>What the field's result is to later stages.</summary>
    public TextOrigin Origin =>
        Name switch
        {
            "SEQ" => TextOrigin.SequenceNumber,
            "PAGEREF" => TextOrigin.PageNumber,
            _ => TextOrigin.Typed,
        };

    /// <summary>
    /// The list that the field gathers: "TOC" for contents and lists of figures, "INDEX", "TOA" (authorities), and
    /// "BIBLIOGRAPHY" for the list of references, whichever citation manager makes it; null for other fields.
    /// </summary>
    public string? Gathers =>
        Name switch
        {
            "TOC" or "INDEX" or "TOA" or "BIBLIOGRAPHY" => Name,
            "ADDIN" when Arguments is ["ZOTERO_BIBL" or "EN.REFLIST" or "CSL_BIBLIOGRAPHY", ..] or ["Mendeley", "Bibliography", ..] =>
                "BIBLIOGRAPHY",
            "ADDIN" when Arguments is [var kind, ..] && kind.StartsWith("CitaviBibliography", StringComparison.Ordinal) => "BIBLIOGRAPHY",
            _ => null,
        };

    public static FieldInstruction Parse(string instruction)
    {
        var arguments = new List<string>();
        var switches = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? name = null;
        string? lastSwitch = null;
        foreach (var (word, isQuoted) in Words(instruction))
        {
            if (name is null)
            {
                name = word.ToUpperInvariant();
            }
            else if (!isQuoted && word.Length is 2 or 3 && word[0] == '\\')
            {
                lastSwitch = word[1..].ToLowerInvariant();
                switches.TryAdd(lastSwitch, null);
            }
            else
            {
                if (lastSwitch is not null)
                    switches[lastSwitch] = word;
                arguments.Add(word);
                lastSwitch = null;
            }
        }

        return new(name ?? string.Empty, arguments, switches);
    }

    private bool IsValueOfSwitch(string argument) => Switches.Values.Contains(argument);

    private static string? Join(string address, string? bookmark) =>
        bookmark is { Length: > 0 } ? $"{address}#{bookmark}"
        : address.Length > 0 ? address
        : null;

    /// <summary>Words by white space; quotation marks hold words together, a backslash keeps the sign after it.</summary>
    private static IEnumerable<(string Word, bool IsQuoted)> Words(string instruction)
    {
        var word = new StringBuilder();
        var (isOpen, isQuoted) = (false, false);
        for (var at = 0; at < instruction.Length; at++)
        {
            var sign = instruction[at];
            if (sign is '"' or '“' or '”')
            {
                isOpen = !isOpen;
                isQuoted = true;
            }
            else if (sign == '\\' && isOpen && at + 1 < instruction.Length && instruction[at + 1] is '\\' or '"')
            {
                word.Append(instruction[++at]);
            }
            else if (char.IsWhiteSpace(sign) && !isOpen)
            {
                if (word.Length > 0 || isQuoted)
                    yield return (word.ToString(), isQuoted);
                word.Clear();
                isQuoted = false;
            }
            else
            {
                word.Append(sign);
            }
        }

        if (word.Length > 0 || isQuoted)
            yield return (word.ToString(), isQuoted);
    }
}
