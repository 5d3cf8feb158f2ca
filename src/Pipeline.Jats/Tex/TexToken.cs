namespace Pipeline.Jats.Tex;

internal enum TexTokenKind
{
    Character,
    Command,
    Begin,
    End,
    Superscript,
    Subscript,
    Alignment,

    /// <summary>Where mathematics begins or ends: $, $$, \(, \), \[, \].</summary>
    Shift,
    Space,
}

/// <summary>A token of TeX.</summary>
/// <param name="Text">Of a command, its name without the backslash; else the characters.</param>
/// <param name="Start">Where it begins in the source.</param>
internal readonly record struct TexToken(TexTokenKind Kind, string Text, int Start)
{
    public bool IsCommand(string name) => Kind == TexTokenKind.Command && Text == name;

    public bool IsCharacter(string character) => Kind == TexTokenKind.Character && Text == character;
}
