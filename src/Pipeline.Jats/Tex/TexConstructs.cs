using System.Collections.Frozen;

namespace Pipeline.Jats.Tex;

/// <summary>Reads what belongs to a command behind its name and adds what it makes to a row.</summary>
internal delegate void TexConstruct(TexParser tex, TexRow row, TexStyle style);

/// <summary>The commands that need more than a line of <c>tex-commands.txt</c>.</summary>
internal static class TexConstructs
{
    private static readonly FrozenDictionary<string, TexConstruct> Known = TexPairs
        .Constructs.Concat(TexDelimiters.Constructs)
        .Concat(TexStacks.Constructs)
        .Concat(TexClasses.Constructs)
        .Concat(TexBoxes.Constructs)
        .Concat(TexLengths.Constructs)
        .Concat(TexEnvironments.Constructs)
        .Concat(TexChemistry.Constructs)
        .Concat(TexQuantities.Constructs)
        .ToFrozenDictionary(construct => construct.Name, construct => construct.Read, StringComparer.Ordinal);

    /// <summary>The reader of a command, by its name without the backslash; null for others.</summary>
    public static TexConstruct? Find(string name) => Known.GetValueOrDefault(name);
}
