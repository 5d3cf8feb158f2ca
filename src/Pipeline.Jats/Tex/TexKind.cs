namespace Pipeline.Jats.Tex;

/// <summary>
/// What a command of <c>tex-commands.txt</c> does. The names are the words of that file; those up to <see cref="Integral"/>
/// stand for a sign, those up to <see cref="Bar"/> for one that may be a delimiter.
/// </summary>
internal enum TexKind
{
    /// <summary>A letter that is italic where no font is named.</summary>
    Letter,

    /// <summary>A Greek capital, upright where no font is named.</summary>
    Capital,

    /// <summary>A letter that is upright in every font.</summary>
    Upright,

    /// <summary>A sign that stands like a letter.</summary>
    Sign,

    /// <summary>An operator without space about it.</summary>
    Mark,
    Binary,
    Relation,
    Open,
    Close,

    /// <summary>An upright bar, which opens and closes alike.</summary>
    Bar,
    Punctuation,

    /// <summary>A large operator with its limits over and under it where there is room.</summary>
    Large,

    /// <summary>A large operator with its limits beside it.</summary>
    Integral,

    /// <summary>The name of a function.</summary>
    Function,

    /// <summary>The name of a function with limits under it.</summary>
    Limit,

    /// <summary>A sign over its argument.</summary>
    Accent,

    /// <summary>A sign as wide as the argument it stands over.</summary>
    Wide,

    /// <summary>A sign as wide as the argument it stands under.</summary>
    WideUnder,

    /// <summary>A brace over its argument, with a superscript as its label.</summary>
    Brace,

    /// <summary>A brace under its argument, with a subscript as its label.</summary>
    BraceBelow,

    /// <summary>An arrow as long as its argument, which stands over it.</summary>
    ArrowOver,

    /// <summary>The font of its argument.</summary>
    Font,

    /// <summary>The font of all that follows in the group.</summary>
    Switch,

    /// <summary>Words as they stand in running text.</summary>
    Text,

    /// <summary>The size of a delimiter.</summary>
    Size,

    /// <summary>Room as in a display, in a line or in a script, for all that follows in the group.</summary>
    Style,
    Space,

    /// <summary>What says nothing about a formula.</summary>
    Ignored,
}
