using System.Text.RegularExpressions;

namespace Pipeline.References.Model;

/// <summary>A word, a number or a sign of a reference, or an identifier that a rule has read already.</summary>
/// <param name="Start">First character in the plain text, from 0.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Shape">What it is made of.</param>
internal readonly record struct Token(int Start, int End, TokenShape Shape)
{
    public int Length => End - Start;

    public bool IsWord => Shape <= TokenShape.Mixed;

    /// <summary>"Smith", "McDonald": a word in the shape that names have.</summary>
    public bool IsName => Shape is TokenShape.Capitalised or TokenShape.Mixed;

    /// <summary>"J", "JP".</summary>
    public bool IsInitials => Shape is TokenShape.Initial or TokenShape.Capitals;

    /// <summary>Whether it stands wholly in what a pattern has taken.</summary>
    public bool IsIn(Capture capture) => Start >= capture.Index && End <= capture.Index + capture.Length;

    public bool IsNumber => Shape is >= TokenShape.Digit and <= TokenShape.LettersAndDigits;
}
