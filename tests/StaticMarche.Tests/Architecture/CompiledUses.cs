using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StaticMarche.Tests.Architecture;

/// <summary>
/// Which namespace of a compiled assembly uses which, read from its metadata and from the code of its methods, so that no way of writing a
/// name escapes. Constants are the exception: the compiler copies them, and nothing of where they came from is left.
/// </summary>
internal sealed class CompiledUses : IDisposable
{
    private static readonly Instructions Known = new();

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly UsedTypes _types;

    public CompiledUses(string assembly)
    {
        _file = new PEReader(File.OpenRead(assembly));
        _metadata = _file.GetMetadataReader();
        _types = new UsedTypes(_metadata);
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Every use, each once. A use of a type of the assembly itself names no other assembly.</summary>
    public IReadOnlySet<Use> All()
    {
        var uses = new HashSet<Use>();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var from = _types.NamespaceOf(handle);
            uses.UnionWith(UsedBy(handle).Select(used => new Use(from, used.Namespace, used.Assembly)));
        }

        return uses;
    }

    private IEnumerable<UsedType> UsedBy(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        IEnumerable<EntityHandle> named =
        [
            type.BaseType,
            .. type.GetInterfaceImplementations().Select(implemented => _metadata.GetInterfaceImplementation(implemented).Interface),
            .. Attributes(type.GetCustomAttributes()),
            .. type.GetFields().SelectMany(field => Attributes(_metadata.GetFieldDefinition(field).GetCustomAttributes())),
            .. type.GetMethods().SelectMany(method => Attributes(_metadata.GetMethodDefinition(method).GetCustomAttributes())),
        ];
        return
        [
            .. named.SelectMany(_types.Of),
            .. type.GetFields().SelectMany(field => _metadata.GetFieldDefinition(field).DecodeSignature(_types, null)),
            .. type.GetMethods().SelectMany(UsedBy),
        ];
    }

    private IEnumerable<UsedType> UsedBy(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(_types, null);
        var constraints = method
            .GetGenericParameters()
            .SelectMany(parameter => _metadata.GetGenericParameter(parameter).GetConstraints())
            .Select(constraint => _metadata.GetGenericParameterConstraint(constraint).Type);
        IEnumerable<UsedType> declared =
        [
            .. signature.ReturnType,
            .. signature.ParameterTypes.SelectMany(type => type),
            .. constraints.SelectMany(_types.Of),
        ];
        if (method.RelativeVirtualAddress == 0)
        {
            return declared;
        }

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil
            ? []
            : _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_types, null).SelectMany(type => type);
        return [.. declared, .. locals, .. Known.TokensIn(body.GetILReader()).SelectMany(_types.Of)];
    }

    private IEnumerable<EntityHandle> Attributes(CustomAttributeHandleCollection attributes) =>
        attributes.Select(attribute => _metadata.GetCustomAttribute(attribute).Constructor);

    /// <summary>How long each instruction is, from the platform's own list.</summary>
    private sealed class Instructions
    {
        private readonly Dictionary<int, OperandType> _operands = typeof(OpCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!)
            .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

        public IEnumerable<EntityHandle> TokensIn(BlobReader code)
        {
            var tokens = new List<EntityHandle>();
            while (code.RemainingBytes > 0)
            {
                var first = code.ReadByte();
                var operand = _operands[first == 0xFE ? 0xFE00 | code.ReadByte() : first];
                if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                {
                    tokens.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    continue;
                }

                var length = operand switch
                {
                    OperandType.InlineNone => 0,
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    OperandType.InlineSwitch => 4 * code.ReadInt32(),
                    _ => 4,
                };
                code.Offset += length;
            }

            return tokens;
        }
    }
}

/// <summary>One namespace uses a type of another; <c>Assembly</c> is null when it lies in the same assembly.</summary>
internal sealed record Use(string From, string Namespace, string? Assembly);

/// <summary>The namespace of a type that is used, and its assembly; null for the assembly that is read.</summary>
internal sealed record UsedType(string Namespace, string? Assembly);
